import { describe, expect, it } from 'vitest';
import { pauseAfter } from './pace';
import { Problem } from './problem';

describe('looking again', () => {
  it('comes soon enough that a change is there within two seconds', () => {
    expect(pauseAfter(0, null)).toBeLessThan(2_000);
  });

  it('comes later with each time that nothing came, but at least once a minute', () => {
    const pauses = [1, 2, 3, 4, 20].map((misses) => pauseAfter(misses, new Problem(0, 'unreachable')));
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    expect(pauses[0]).toBeGreaterThan(pauseAfter(0, null));
    expect(pauses.at(-1)).toBe(60_000);
  });

  it('waits as long as the platform asks', () => {
    expect(pauseAfter(1, new Problem(429, 'too-many-requests', '', {}, [], 30))).toBe(30_000);
  });
});
