import { describe, expect, it } from 'vitest';
import { moved, type GoalMove } from '../../api/goal-order';

const goals = (ids: string) => [...ids].map((id) => ({ id }));
const after = (ids: string, move: GoalMove) => moved(goals(ids), move).map(({ id }) => id).join('');

describe('moving a goal', () => {
  it('puts it before or behind another one', () => {
    expect(after('abcd', { goal: 'c', beside: 'a', where: 'before' })).toBe('cabd');
    expect(after('abcd', { goal: 'a', beside: 'c', where: 'behind' })).toBe('bcad');
  });

  it('changes nothing a second time, or where one of the two is gone', () => {
    expect(after('cabd', { goal: 'c', beside: 'a', where: 'before' })).toBe('cabd');
    expect(after('abd', { goal: 'c', beside: 'a', where: 'before' })).toBe('abd');
    expect(after('bcd', { goal: 'c', beside: 'a', where: 'before' })).toBe('bcd');
  });

  it('loses and doubles none, whatever is moved where', () => {
    for (const goal of 'abcde') {
      for (const beside of 'abcde') {
        for (const where of ['before', 'behind'] as const) {
          expect([...after('abcde', { goal, beside, where })].sort().join('')).toBe('abcde');
        }
      }
    }
  });
});
