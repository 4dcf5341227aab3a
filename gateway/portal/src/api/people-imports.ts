import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type { PeopleImport } from './types';

export function checkPeople(file: Blob, key: string): Promise<PeopleImport> {
  return request<PeopleImport>('/people-imports', { method: 'POST', body: file, key });
}

export async function acceptPeople(id: string): Promise<void> {
  await request(`/people-imports/${id}/acceptance`, { method: 'POST', body: {} });
  await refresh('people-imports', id);
}

/** An import that runs is looked at every second until it is done. */
export function usePeopleImport(id: string | undefined) {
  const { tenant } = useSignedIn();
  return useQuery<PeopleImport>({
    queryKey: [tenant, 'people-imports', id],
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1000 : false),
    queryFn: ({ signal }) => request<PeopleImport>(`/people-imports/${id}`, { signal }),
  });
}
