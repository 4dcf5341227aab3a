import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { queryClient, refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type { AskMe, AskMeWish, PeopleToAsk, PeopleWanted } from './types';

/** What the signed-in person may be asked about. */
export function useAskMe() {
  const { tenant, person } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'ask-me', person],
    queryFn: ({ signal }) => request<AskMe>('/ask-me', { signal }),
  });
}

export function letAsk(wish: AskMeWish, etag: string): Promise<AskMe> {
  return request<AskMe>('/ask-me', { method: 'PUT', body: wish, ifMatch: etag });
}

/** Shows what was written, wherever it is on the page. */
export async function showAskMe(saved: AskMe): Promise<void> {
  queryClient.setQueriesData<AskMe>({ predicate: ({ queryKey }) => queryKey[1] === 'ask-me' }, saved);
  await refresh('ask-me');
}

/** Who may be asked about something; everybody who may be asked where nothing is said. Kept nowhere. */
export function usePeopleToAsk(wanted: PeopleWanted, enabled: boolean) {
  const { tenant } = useSignedIn();
  return useQuery<PeopleToAsk>({
    queryKey: [tenant, 'people-to-ask', wanted],
    enabled,
    gcTime: 0,
    placeholderData: (before) => before,
    queryFn: ({ signal }) => request<PeopleToAsk>('/ask-me/matches', { method: 'POST', body: wanted, signal }),
  });
}
