import { Problem } from './problem';

const usual = 1_500;
const longest = 60_000;

/** How long to wait before looking again: no time to speak of while all is well, longer with each time that nothing came. */
export function pauseAfter(misses: number, error: unknown): number {
  if (misses === 0) return usual;
  const asked = error instanceof Problem && error.retryAfterSeconds ? error.retryAfterSeconds * 1_000 : 0;
  return Math.max(asked, Math.min(longest, usual * 2 ** misses));
}
