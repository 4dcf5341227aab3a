import { request } from './client';
import { isProblem } from './problem';
import { queryClient, refresh } from './query-client';
import type { Goal, GoalOrder, Plan } from './types';

/** One goal put before or behind another one. */
export interface GoalMove {
  goal: string;
  beside: string;
  where: 'before' | 'behind';
}

/** The goals after a move; as they were where one of the two is gone. */
export function moved<T extends Pick<Goal, 'id'>>(goals: readonly T[], { goal, beside, where }: GoalMove): T[] {
  const mover = goals.find(({ id }) => id === goal);
  const others = goals.filter(({ id }) => id !== goal);
  const at = others.findIndex(({ id }) => id === beside);
  if (!mover || at === -1) return [...goals];
  others.splice(where === 'before' ? at : at + 1, 0, mover);
  return others;
}

const tries = 4;
let last: Promise<void> = Promise.resolve();

/** Moves a goal on the page at once and on the platform in turn; where somebody else ordered meanwhile, in their order. */
export function moveGoal(owner: string, move: GoalMove): Promise<void> {
  show(owner, (plan) => ({ ...plan, goals: moved(plan.goals, move) }));
  last = last.then(
    () => send(owner, move),
    () => send(owner, move),
  );
  return last.catch(async (error: unknown) => {
    await refresh('plans', owner);
    throw error;
  });
}

async function send(owner: string, move: GoalMove): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const plan = shown(owner) ?? (await request<Plan>(`/plans/${owner}`));
    try {
      const path = `/plans/${owner}/goal-order`;
      const body = { goals: plan.goals.map(({ id }) => id) };
      const { etag } = await request<GoalOrder>(path, { method: 'PUT', body, ifMatch: plan.orderEtag });
      return show(owner, (now) => ({ ...now, orderEtag: etag }));
    } catch (error) {
      if (!isProblem(error, 412) || attempt === tries) throw error;
      const newest = await request<Plan>(`/plans/${owner}`);
      show(owner, () => ({ ...newest, goals: moved(newest.goals, move) }));
    }
  }
}

const isOwn = (owner: string) => ({
  predicate: ({ queryKey }: { queryKey: readonly unknown[] }) =>
    queryKey[1] === 'plans' && queryKey[2] === owner && queryKey[3] === 'own',
});

function shown(owner: string): Plan | undefined {
  return queryClient.getQueriesData<Plan>(isOwn(owner))[0]?.[1];
}

function show(owner: string, change: (plan: Plan) => Plan) {
  queryClient.setQueriesData<Plan>(isOwn(owner), (plan) => plan && change(plan));
}
