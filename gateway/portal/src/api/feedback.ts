import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type { Feedback, FeedbackWish } from './types';

export function useFeedback() {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'feedback'],
    queryFn: async ({ signal }) => {
      return (await request<{ items: Feedback[] }>('/feedback', { signal })).items;
    },
  });
}

export async function giveFeedback(feedback: FeedbackWish, key: string): Promise<void> {
  await request('/feedback', { method: 'POST', body: feedback, key });
  await refresh('feedback');
}
