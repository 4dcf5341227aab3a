import { useQuery } from '@tanstack/react-query';
import { newer, request, type Answer } from './client';
import { pauseAfter } from './pace';
import { useSignedIn } from './signed-in';
import type { Named, Team } from './types';

/** How often in a row nothing came; one page looks at one team. */
let misses = 0;

async function look(held: Answer<Team> | undefined, signal: AbortSignal): Promise<Answer<Team>> {
  try {
    const now = await newer<Team>('/team', held, signal);
    misses = 0;
    return now;
  } catch (error) {
    if (!signal.aborted) misses += 1;
    throw error;
  }
}

/** How one's people stand, kept up while the page is seen: little is sent while nothing changes. */
export function useTeam() {
  const { tenant, me } = useSignedIn();
  return useQuery<Answer<Team>, Error, Team>({
    queryKey: [tenant, 'team'],
    enabled: me.reports > 0,
    retry: false,
    refetchInterval: (query) => pauseAfter(misses, query.state.error),
    queryFn: ({ signal, client, queryKey }) => look(client.getQueryData<Answer<Team>>(queryKey), signal),
    select: ({ data }) => data,
  });
}

/** Who one's people are, by name. */
export function useTeamPeople() {
  const { tenant, me } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'team-people'],
    enabled: me.reports > 0,
    staleTime: 60_000,
    queryFn: async ({ signal }) => (await request<{ people: Named[] }>('/team/people', { signal })).people,
  });
}
