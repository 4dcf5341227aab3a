import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { Report } from './types';

export function useTeam() {
  const { tenant, me } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'team'],
    enabled: me.reports > 0,
    refetchInterval: 15_000,
    queryFn: async ({ signal }) => (await request<{ reports: Report[] }>('/team', { signal })).reports,
  });
}
