import { request } from './client';
import { isProblem } from './problem';
import { queryClient, refresh, refreshSoon } from './query-client';
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
let underWay = 0;

/** Moves a goal on the page at once and on the platform in turn; where somebody else ordered meanwhile, in their order. */
export function moveGoal(owner: string, move: GoalMove): Promise<void> {
  show(owner, (plan) => ({ ...plan, goals: moved(plan.goals, move) }));
  underWay++;
  last = last.catch(() => undefined).then(() => send(owner, move).finally(() => sent(owner)));
  return last.catch(async (error: unknown) => {
    await refresh('plans', owner);
    throw error;
  });
}

/** Once all moves are with the platform: whether there is something to share is for it to say. */
function sent(owner: string) {
  underWay--;
  if (underWay === 0) refreshSoon('plans', owner);
}

/** The move is made again on what is shown now: the plan may have been fetched in between, as it was before. */
async function send(owner: string, move: GoalMove): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const plan = shown(owner) ?? (await request<Plan>(`/plans/${owner}`));
    const body = { goals: moved(plan.goals, move).map(({ id }) => id) };
    try {
      const done = await request<GoalOrder>(`/plans/${owner}/goal-order`, { method: 'PUT', body, ifMatch: plan.orderEtag });
      return show(owner, (now) => ({
        ...now,
        orderEtag: done.etag,
        goals: underWay === 1 ? inOrder(now.goals, done.goals) : now.goals,
      }));
    } catch (error) {
      if (!isProblem(error, 412) || attempt === tries) throw error;
      const newest = await request<Plan>(`/plans/${owner}`);
      show(owner, () => ({ ...newest, goals: moved(newest.goals, move) }));
    }
  }
}

function inOrder(goals: readonly Goal[], ids: readonly string[]): Goal[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  return [...goals].sort((one, other) => (place.get(one.id) ?? ids.length) - (place.get(other.id) ?? ids.length));
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
