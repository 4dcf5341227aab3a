import type { Horizon } from '../api/types';

const shapes: Record<Horizon, string> = {
  near: 'M2 9c0-3 2.5-5 6-5s6 2 6 5-2.5 4-6 4-6-1-6-4z',
  mid: 'M2.5 9.5C3 6.5 5 4.5 8.5 4.5s5 2.5 4.5 5-3 3-5.5 3-5.5-.5-5-3z',
  long: 'M3.5 9.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4-2 3-4.5 3-4.5-.5-4.5-3z',
};

/** A stone in the strength of its horizon; the word always stands beside it. */
export function HorizonMark({ horizon }: { horizon: Horizon }) {
  return (
    <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[horizon]} fill={`var(--${horizon})`} stroke="var(--near)" strokeWidth="0.8" />
    </svg>
  );
}
