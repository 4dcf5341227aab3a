import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type { LocalDate, PlanReader, PlanSharedWithMe } from './types';

/** Whom the owner lets read the plan besides the manager. */
export function usePlanReaders(owner: string | undefined) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'readers'],
    enabled: owner !== undefined,
    queryFn: async ({ signal }) => (await request<{ readers: PlanReader[] }>(`/plans/${owner}/readers`, { signal })).readers,
  });
}

export async function letRead(owner: string, reader: string, until: LocalDate | null): Promise<void> {
  await request(`/plans/${owner}/readers/${reader}`, { method: 'PUT', body: until ? { until } : {} });
  await refresh('plans', owner);
}

export async function endReading(owner: string, reader: string): Promise<void> {
  await request(`/plans/${owner}/readers/${reader}`, { method: 'DELETE' });
  await refresh('plans', owner);
}

/** The plans that others chose to share with me. */
export function useSharedWithMe() {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'shared-with-me'],
    queryFn: async ({ signal }) => (await request<{ plans: PlanSharedWithMe[] }>('/plans/shared-with-me', { signal })).plans,
  });
}
