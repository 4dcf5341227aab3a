import type { Goal, GoalStatus, Horizon } from '../../api/types';

export const horizons: readonly Horizon[] = ['near', 'mid', 'long'];

/** What is not under way now, in the order in which it is counted. */
export const resting: readonly GoalStatus[] = ['paused', 'achieved', 'dropped'];

export function isUnderWay(status: GoalStatus): boolean {
  return !resting.includes(status);
}

/** Whether the last day of an open goal's date lies behind. */
export function hasPassed(goal: Pick<Goal, 'status' | 'target'>, today: string): boolean {
  const now = goal.target.length === 4 ? today.slice(0, 4) : today;
  return isUnderWay(goal.status) && goal.target < now;
}

/** Goals further away to which no goal within a year leads, straight or by way of others. */
export function unled(goals: readonly Goal[]): Goal[] {
  const open = goals.filter(({ status }) => isUnderWay(status));
  const led = new Set<string>();
  const follow = (goal: Goal) => {
    const next = goal.leadsTo ? goals.find(({ id }) => id === goal.leadsTo) : undefined;
    if (!next || led.has(next.id)) return;
    led.add(next.id);
    follow(next);
  };
  open.filter(({ horizon }) => horizon === 'near').forEach(follow);
  return open.filter(({ id, horizon }) => horizon !== 'near' && !led.has(id));
}

/** Where a goal stands on the page: in which horizon, and whether among those that are not under way. */
export interface Spot {
  horizon: Horizon;
  folded: boolean;
}

/** Each goal where it belongs; those held stay where they were, so that nothing jumps away while it is written. */
export function spotOf(goal: Goal, held: Readonly<Record<string, Spot>>): Spot {
  return held[goal.id] ?? { horizon: goal.horizon, folded: !isUnderWay(goal.status) };
}
