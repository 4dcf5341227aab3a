import { useQuery } from '@tanstack/react-query';
import type { Saving, Stored } from '../lib/drafts/saving';
import { fits } from '../lib/room';
import { exchange, Problem, request } from './client';
import { queryClient, refresh, refreshSoon } from './query-client';
import { room } from './room';
import { useSignedIn } from './signed-in';
import type {
  Ask,
  Audience,
  Goal,
  GoalFields,
  GoalWish,
  LocalDate,
  Plan,
  Progress,
  ProgressWish,
  Reading,
  Section,
  SectionName,
  SectionWords,
  SharedPlan,
  Sharing,
  SupportWish,
  VerdictWish,
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

/** What sharing now would send, and the version of the plan that this is about. */
export function useSharing(owner: string, enabled = true) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'sharing'],
    enabled,
    queryFn: ({ signal }) => exchange<Sharing>(`/plans/${owner}/sharing`, { signal }),
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
  fits: (value) => fits(value, room.section),
  same: (one, other) => one.text === other.text && one.audience === other.audience,
  load: async ({ owner, name }) => {
    const plan = await request<Plan>(`/plans/${owner}`);
    const { text, audience, etag } = sectionOf(plan, name as SectionName);
    return { value: { text, audience }, etag };
  },
  save: async ({ owner, name }, value, ifMatch, { leaving }) => {
    const path = `/plans/${owner}/sections/${name}`;
    const body = { text: value.text, audience: value.audience } satisfies SectionWords;
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

/** Just what a person writes of a goal. */
export function fieldsOf(goal: GoalFields): GoalFields {
  const { horizon, kind, title, why, measure, support, target, status, reason, leadsTo, audience, steps } = goal;
  const { alignment = [], experiences = [], benefit = '' } = goal;
  const links = { alignment, experiences, benefit };
  return { horizon, kind, title, why, measure, support, target, status, reason, leadsTo, audience, steps, ...links };
}

/** A goal as the platform takes it: what is empty is left out, and so is a step, or an unnamed wish, without words. */
export function wishOf({ reason, leadsTo, steps, support, ...rest }: GoalFields): GoalWish {
  return {
    ...rest,
    ...(reason ? { reason } : {}),
    ...(leadsTo ? { leadsTo } : {}),
    support: support
      .filter(({ kind, what }) => kind !== 'other' || what.trim() !== '')
      .map(({ id, kind, what }) => ({ id, kind, what })),
    steps: steps
      .filter(({ what }) => what.trim() !== '')
      .map(({ id, what, owner, by, done }) => ({ ...(id ? { id } : {}), what, owner, ...(by ? { by } : {}), done })),
  };
}

/** Ids of steps are the server's to give. */
function sameGoal(one: GoalFields, other: GoalFields): boolean {
  const bare = (goal: GoalFields) => {
    const wish = wishOf(fieldsOf(goal));
    return JSON.stringify([{ ...wish, steps: [] }, wish.steps?.map(({ what, owner, by, done }) => [what, owner, by, done])]);
  };
  return bare(one) === bare(other);
}

export const goalSaving: Saving<GoalFields, { owner: string; goal: string }> = {
  kind: 'goal',
  page: () => '/plan',
  fits: (value) => fits(value, room.goal),
  same: sameGoal,
  load: async ({ owner, goal }) => {
    const plan = await request<Plan>(`/plans/${owner}`);
    const found = plan.goals.find(({ id }) => id === goal);
    if (!found) throw gone();
    return { value: fieldsOf(found), etag: found.etag };
  },
  save: async ({ owner, goal }, value, ifMatch, { leaving }) => {
    const path = `/plans/${owner}/goals/${goal}`;
    const body = wishOf(value);
    const { data, etag } = await exchange<Goal | undefined>(path, { method: 'PUT', body, ifMatch, keepalive: leaving });
    const stored: Stored<GoalFields> = { value, etag: etag || data?.etag || ifMatch };
    patchPlan(owner, (plan) => ({
      ...plan,
      goals: plan.goals.map((one) => (one.id === goal ? { ...one, ...fieldsOf(value), etag: stored.etag } : one)),
    }));
    return stored;
  },
};

function gone() {
  return new Problem(404, 'not-found');
}

export async function createGoal(owner: string, goal: GoalFields, key: string): Promise<Goal> {
  const made = await request<Goal>(`/plans/${owner}/goals`, { method: 'POST', body: wishOf(goal), key });
  await refresh('plans', owner);
  return made;
}

/**
 * Shares what was shown, and nothing that came later: 412 where something did. The first sharing goes to the manager who was
 * named, or to nobody.
 */
export async function sharePlan(owner: string, key: string, shown: string, manager: string | undefined): Promise<void> {
  await request(`/plans/${owner}/shares`, { method: 'POST', key, ifMatch: shown, body: manager ? { with: manager } : {} });
  await refresh('plans', owner);
  await refresh('waiting');
}

export async function restUntil(owner: string, until: LocalDate | null): Promise<void> {
  if (until) await request(`/plans/${owner}/rest`, { method: 'PUT', body: { until } });
  else await request(`/plans/${owner}/rest`, { method: 'DELETE' });
  await refresh('plans', owner);
}

export async function noteProgress(owner: string, goal: string, body: ProgressWish, key: string): Promise<Progress> {
  const made = await request<Progress>(`/plans/${owner}/goals/${goal}/progress`, { method: 'POST', body, key });
  await refresh('plans', owner);
  return made;
}

/** The manager's answer to something that is asked for, as it stood before them. */
export async function answerAsk(owner: string, goal: string, ask: Ask, wish: SupportWish): Promise<void> {
  const path = `/plans/${owner}/goals/${goal}/support/${ask.id}/decision`;
  await request(path, { method: 'PUT', body: wish, ifMatch: ask.decisionEtag ?? '0' });
  await refreshTalk(owner);
}

/** Says that what was granted came true, or takes that back. */
export async function keepPromise(owner: string, goal: string, ask: string, kept: boolean): Promise<void> {
  await request(`/plans/${owner}/goals/${goal}/support/${ask}/kept`, { method: 'PUT', body: { kept } });
  await refreshTalk(owner);
}

/** Asks the manager to look at what changed since the two agreed. */
export async function askAgreement(owner: string): Promise<void> {
  await request(`/plans/${owner}/agreement-request`, { method: 'PUT' });
  await refresh('plans', owner);
}

async function refreshTalk(owner: string) {
  await refresh('plans', owner);
  await refresh('team');
  await refresh('waiting');
}

/** @param seen the verdictEtag of the goal as it stood before */
export async function giveVerdict(owner: string, goal: string, verdict: VerdictWish, seen: string): Promise<void> {
  await request(`/plans/${owner}/goals/${goal}/verdict`, { method: 'PUT', body: verdict, ifMatch: seen });
  await refreshTalk(owner);
}

/** Adds words to a section, unless they stand there already; who reads it stays as it was, where it had words. */
export async function noteInPlan(owner: string, name: SectionName, words: string, first: Audience = 'only-me'): Promise<void> {
  const text = words.trim();
  if (text === '') return;
  const { value, etag } = await sectionSaving.load({ owner, name });
  if (value.text.includes(text)) return;
  const together = value.text ? `${value.text}\n\n${text}` : text;
  await sectionSaving.save({ owner, name }, { text: together, audience: value.text ? value.audience : first }, etag, { leaving: false });
}
