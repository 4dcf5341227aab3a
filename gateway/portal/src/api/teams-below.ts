import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { TeamsBelow } from './types';

/** Counts of the teams below one's own; they change slowly. */
export function useTeamsBelow() {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'teams-below'],
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => request<TeamsBelow>('/team/below', { signal }),
  });
}
