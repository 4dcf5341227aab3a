import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type { AgendaItem, Conversation, Instant, LocalDate, Proposal, Step } from './types';

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

export async function draftAgenda(employee: string, partner: string): Promise<AgendaItem[]> {
  const answer = await request<{ agenda?: AgendaItem[]; items?: AgendaItem[] }>('/conversations/agenda-draft', {
    query: { employee, partner },
  });
  return answer.agenda ?? answer.items ?? [];
}

async function after<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  await Promise.all([refresh('conversations'), refresh('waiting'), refresh('team')]);
  return result;
}

export function propose(proposal: Proposal, key: string): Promise<Conversation> {
  return after(request<Conversation>('/conversations', { method: 'POST', body: proposal, key }));
}

type Act =
  | { verb: 'acceptance'; body: { time: Instant; explicitYes: boolean } }
  | { verb: 'move'; body: { times: Instant[]; explicitYes?: boolean } }
  | { verb: 'proposal' | 'cancellation' | 'holding'; body: Record<string, never> };

/** One move in the life of a talk. */
export function act(conversation: Conversation, { verb, body }: Act): Promise<unknown> {
  const path = `/conversations/${conversation.id}/${verb}`;
  return after(request(path, { method: 'POST', body, ifMatch: conversation.etag }));
}

export interface NewStep {
  what: string;
  who: string;
  by: LocalDate | null;
  goal: string | null;
}

export function addStep(conversation: string, step: NewStep, key: string): Promise<Step> {
  return after(request<Step>(`/conversations/${conversation}/steps`, { method: 'POST', body: step, key }));
}

export function changeStep(conversation: Conversation, step: Step, state: Step['state']): Promise<unknown> {
  const path = `/conversations/${conversation.id}/steps/${step.id}`;
  return after(request(path, { method: 'PUT', body: { state }, ifMatch: step.etag ?? conversation.etag }));
}
