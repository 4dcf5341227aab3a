import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type { Acceptance, Conversation, Instant, Proposal, Step, StepChange, StepState, StepWish, TalkPoint, Topic } from './types';

export function useConversations() {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'conversations'],
    queryFn: async ({ signal }) => (await request<{ items: Conversation[] }>('/conversations', { signal })).items,
  });
}

export function useConversation(id: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'conversations', id],
    refetchInterval: 20_000,
    queryFn: ({ signal }) => request<Conversation>(`/conversations/${id}`, { signal }),
  });
}

export interface DraftedTopic {
  topic: Topic;
  /** The shared goals that it is about; their words are added here. */
  goals: string[];
}

export interface DraftedAgenda {
  items: DraftedTopic[];
  /** What the two took to their next talk: it stands there without being written. */
  points: TalkPoint[];
}

export function draftAgenda(employee: string, partner: string): Promise<DraftedAgenda> {
  return request<DraftedAgenda>('/conversations/agenda-draft', { query: { employee, partner } });
}

async function after<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  await Promise.all(['conversations', 'steps', 'recap', 'waiting', 'team'].map((family) => refresh(family)));
  return result;
}

export function propose(proposal: Proposal, key: string): Promise<Conversation> {
  return after(request<Conversation>('/conversations', { method: 'POST', body: proposal, key }));
}

type Act =
  | { verb: 'acceptance'; body: Acceptance }
  | { verb: 'move'; body: { times: Instant[] } }
  | { verb: 'proposal' | 'cancellation' | 'holding' | 'missing'; body?: undefined };

/** One move in the life of a talk. */
export function act(conversation: Conversation, { verb, body }: Act): Promise<unknown> {
  const path = `/conversations/${conversation.id}/${verb}`;
  return after(request(path, { method: 'POST', ...(body ? { body } : {}), ifMatch: conversation.etag }));
}

export function addStep(conversation: string, step: StepWish, key: string): Promise<Step> {
  return after(request<Step>(`/conversations/${conversation}/steps`, { method: 'POST', body: step, key }));
}

export function useSteps(conversation: string, enabled: boolean) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'steps', conversation],
    enabled,
    queryFn: async ({ signal }) =>
      (await request<{ items: Step[] }>(`/conversations/${conversation}/steps`, { signal })).items,
  });
}

export function endStep(conversation: string, step: Step, state: StepState): Promise<unknown> {
  const { what, who, by, goal } = step;
  const body: StepChange = { what: what ?? '', who, by, state, ...(goal ? { goal } : {}) };
  return after(request(`/conversations/${conversation}/steps/${step.id}`, { method: 'PUT', body, ifMatch: step.etag }));
}
