import { describe, expect, it } from 'vitest';
import { adasGoals } from '../../testing/fake/seed';
import { placeOf, stonesOf } from './path-layout';

describe('the path', () => {
  it('gives the first year more room than a later one', () => {
    const at = (years: number) => placeOf(years, 6);
    expect(at(1) - at(0)).toBeGreaterThan(at(2) - at(1));
    expect(at(2) - at(1)).toBeGreaterThan(at(5) - at(4));
  });

  it('lays the stones in the order of their dates, and no two on top of each other', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    const goals = adasGoals(now);
    const twin = { ...goals[0]!, id: 'twin' };
    const stones = stonesOf([...goals, twin], '2026-11-22');
    expect(stones.map(({ x }) => x)).toEqual([...stones.map(({ x }) => x)].sort((a, b) => a - b));
    const places = stones.map(({ x, y }) => `${Math.round(x / 40)}/${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('leaves out what was dropped', () => {
    const goals = adasGoals(new Date()).map((goal) => ({ ...goal, status: 'dropped' as const }));
    expect(stonesOf(goals, '2026-11-22')).toEqual([]);
  });
});
