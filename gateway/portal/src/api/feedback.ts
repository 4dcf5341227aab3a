import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type { Feedback } from './types';

export type NewFeedback = Omit<Feedback, 'id' | 'giver' | 'at'>;

export function useFeedback() {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'feedback'],
    queryFn: async ({ signal }) => {
      const answer = await request<{ items?: Feedback[]; received?: Feedback[]; given?: Feedback[] }>('/feedback', { signal });
      return answer.items ?? [...(answer.received ?? []), ...(answer.given ?? [])];
    },
  });
}

export async function giveFeedback(feedback: NewFeedback, key: string): Promise<void> {
  await request('/feedback', { method: 'POST', body: feedback, key });
  await refresh('feedback');
}
