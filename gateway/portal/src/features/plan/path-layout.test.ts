import { describe, expect, it } from 'vitest';
import { adasGoals } from '../../testing/fake/seed';
import type { Goal } from '../../api/types';
import { frameOf, narrow, placeOf, stonesOf, thinOf } from './path-layout';

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

  it('stays as high as it is wide with a hundred goals, each in the list', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => ({ ...adasGoals(new Date('2026-11-22'))[0]!, id: `g${index}` }));
    const stones = stonesOf(hundred, '2026-11-22', narrow);
    expect(frameOf(stones).height).toBeLessThanOrEqual(narrow + 40);
    expect(stones.map(({ number }) => number)).toEqual(hundred.map((_, index) => index + 1));
    expect(stones.reduce((sum, { heap }) => sum + heap, 0)).toBe(100);
  });

  it('gives what lies behind its place before today', () => {
    const goal = { ...adasGoals(new Date('2026-11-22'))[0]!, target: '2026-06-01', status: 'achieved' as const };
    expect(stonesOf([goal], '2026-11-22')[0]!.x).toBeLessThan(placeOf(0, 5));
  });
});

describe('where the path thins out', () => {
  const goals = adasGoals(new Date('2026-11-22'));
  const without = (...ids: string[]) => goals.filter(({ id }: Goal) => !ids.includes(id));

  it('is nowhere while goals near and far lead to each other', () => expect(thinOf(goals)).toEqual([]));
  it('is beyond a year', () => expect(thinOf(without('g-research', 'g-role'))).toEqual(['nothing-beyond-year']));
  it('is in the middle', () => expect(thinOf(without('g-research'))).toEqual(['nothing-mid', 'unled']));
  it('is at its beginning', () => expect(thinOf(without('g-tests', 'g-sql'))).toEqual(['nothing-near']));
  it('is where nothing near leads', () => expect(thinOf(without('g-tests'))).toEqual(['unled']));
});
