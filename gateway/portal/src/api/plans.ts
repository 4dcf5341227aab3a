import { useQuery } from '@tanstack/react-query';
import type { Saving, Stored } from '../lib/drafts/saving';
import { exchange, Problem, request } from './client';
import { queryClient, refresh, refreshSoon } from './query-client';
import { useSignedIn } from './signed-in';
import type {
  Audience,
  Goal,
  GoalFields,
  LocalDate,
  Plan,
  Progress,
  Reading,
  Section,
  SectionName,
  SharedPlan,
  Sharing,
  VerdictWord,
} from './types';

/** The working copy; only its owner has one. */
export function usePlan(owner: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'own'],
    queryFn: ({ signal }) => request<Plan>(`/plans/${owner}`, { signal }),
  });
}

/** The plan as its reader sees it; for the owner with preview: as it will be seen. */
export function useSharedPlan(owner: string, preview = false) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, preview ? 'preview' : 'shared'],
    queryFn: ({ signal }) =>
      request<SharedPlan>(`/plans/${owner}/shared`, { signal, query: { preview: preview || undefined } }),
  });
}

export function useSharing(owner: string, enabled = true) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'sharing'],
    enabled,
    queryFn: ({ signal }) => request<Sharing>(`/plans/${owner}/sharing`, { signal }),
  });
}

export function useReadings(owner: string, enabled = true) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'readings'],
    enabled,
    queryFn: async ({ signal }) => (await request<{ readings: Reading[] }>(`/plans/${owner}/readings`, { signal })).readings,
  });
}

export interface SectionWords {
  text: string;
  audience: Audience;
}

export function sectionOf(plan: { sections: Section[] }, name: SectionName): Section {
  return plan.sections.find((section) => section.name === name) ?? { name, text: '', audience: 'only-me', etag: '0' };
}

function patchPlan(owner: string, change: (plan: Plan) => Plan) {
  queryClient.setQueriesData<Plan>(
    { predicate: ({ queryKey }) => queryKey[1] === 'plans' && queryKey[2] === owner && queryKey[3] === 'own' },
    (plan) => plan && change(plan),
  );
  refreshSoon('plans', owner);
}

export const sectionSaving: Saving<SectionWords, { owner: string; name: string }> = {
  kind: 'plan-section',
  page: () => '/plan',
  same: (one, other) => one.text === other.text && one.audience === other.audience,
  load: async ({ owner, name }) => {
    const plan = await request<Plan>(`/plans/${owner}`);
    const { text, audience, etag } = sectionOf(plan, name as SectionName);
    return { value: { text, audience }, etag };
  },
  save: async ({ owner, name }, value, ifMatch, { leaving }) => {
    const path = `/plans/${owner}/sections/${name}`;
    const body = { text: value.text, audience: value.audience };
    const { data, etag } = await exchange<Section | undefined>(path, { method: 'PUT', body, ifMatch, keepalive: leaving });
    const stored = { value, etag: etag || data?.etag || ifMatch };
    patchPlan(owner, (plan) => ({
      ...plan,
      state: plan.state === 'none' ? 'draft' : plan.state,
      sections: [
        ...plan.sections.filter((section) => section.name !== name),
        { name: name as SectionName, ...stored.value, etag: stored.etag },
      ],
    }));
    return stored;
  },
};

/** Just what a person writes of a goal, as the platform takes it. */
export function fieldsOf(goal: GoalFields): GoalFields {
  return {
    horizon: goal.horizon,
    kind: goal.kind,
    title: goal.title,
    why: goal.why ?? '',
    measure: goal.measure ?? '',
    support: goal.support ?? '',
    target: goal.target,
    status: goal.status ?? 'planned',
    reason: goal.reason ?? null,
    leadsTo: goal.leadsTo ?? null,
    audience: goal.audience,
    steps: goal.steps.map(({ id, what, owner, by, done }) => ({ ...(id ? { id } : {}), what, owner, by: by ?? null, done })),
  };
}

function sameGoal(one: GoalFields, other: GoalFields): boolean {
  const bare = (goal: GoalFields) =>
    JSON.stringify({ ...fieldsOf(goal), steps: goal.steps.map(({ what, owner, by, done }) => [what, owner, by ?? null, done]) });
  return bare(one) === bare(other);
}

export const goalSaving: Saving<GoalFields, { owner: string; goal: string }> = {
  kind: 'goal',
  page: () => '/plan',
  same: sameGoal,
  load: async ({ owner, goal }) => {
    const plan = await request<Plan>(`/plans/${owner}`);
    const found = plan.goals.find(({ id }) => id === goal);
    if (!found) throw gone();
    return { value: fieldsOf(found), etag: found.etag };
  },
  save: async ({ owner, goal }, value, ifMatch, { leaving }) => {
    const path = `/plans/${owner}/goals/${goal}`;
    const body = fieldsOf({ ...value, steps: value.steps.filter(({ what }) => what.trim() !== '') });
    const { data, etag } = await exchange<Goal | undefined>(path, { method: 'PUT', body, ifMatch, keepalive: leaving });
    const stored: Stored<GoalFields> = { value, etag: etag || data?.etag || ifMatch };
    patchPlan(owner, (plan) => ({
      ...plan,
      goals: plan.goals.map((one) => (one.id === goal ? ({ ...one, ...body, etag: stored.etag } as Goal) : one)),
    }));
    return stored;
  },
};

function gone() {
  return new Problem(404, 'not-found');
}

export async function createGoal(owner: string, goal: GoalFields, key: string): Promise<Goal> {
  const { status: _status, reason: _reason, ...body } = fieldsOf(goal);
  const made = await request<Goal>(`/plans/${owner}/goals`, { method: 'POST', body, key });
  await refresh('plans', owner);
  return made;
}

export async function deleteGoal(owner: string, goal: string, etag: string): Promise<void> {
  await request(`/plans/${owner}/goals/${goal}`, { method: 'DELETE', ifMatch: etag });
  await refresh('plans', owner);
}

export async function sharePlan(owner: string, key: string): Promise<void> {
  await request(`/plans/${owner}/shares`, { method: 'POST', key });
  await refresh('plans', owner);
  await refresh('waiting');
}

export async function restUntil(owner: string, until: LocalDate | null): Promise<void> {
  if (until) await request(`/plans/${owner}/rest`, { method: 'PUT', body: { until } });
  else await request(`/plans/${owner}/rest`, { method: 'DELETE' });
  await refresh('plans', owner);
}

export async function handOver(owner: string): Promise<void> {
  await request(`/plans/${owner}/handover`, { method: 'POST' });
  await refresh('plans', owner);
}

export async function noteProgress(owner: string, goal: string, on: LocalDate, note: string, key: string): Promise<Progress> {
  const made = await request<Progress>(`/plans/${owner}/goals/${goal}/progress`, { method: 'POST', body: { on, note }, key });
  await refresh('plans', owner);
  return made;
}

export interface VerdictChange {
  number: number;
  verdict: VerdictWord;
  because?: string;
}

export async function giveVerdict(owner: string, goal: string, change: VerdictChange): Promise<void> {
  await request(`/plans/${owner}/goals/${goal}/verdict`, { method: 'PUT', body: change });
  await refresh('plans', owner);
  await refresh('team');
  await refresh('waiting');
}

/** Adds words to a section, unless they stand there already; who reads it stays as it was. */
export async function noteInPlan(owner: string, name: SectionName, words: string): Promise<void> {
  const text = words.trim();
  if (text === '') return;
  const { value, etag } = await sectionSaving.load({ owner, name });
  if (value.text.includes(text)) return;
  const together = value.text ? `${value.text}\n\n${text}` : text;
  await sectionSaving.save({ owner, name }, { text: together, audience: value.text ? value.audience : 'only-me' }, etag, { leaving: false });
}
