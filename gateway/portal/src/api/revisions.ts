import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { Comparison, Revision, RevisionThen } from './types';

/** All that was shared, the newest first. */
export function useRevisions(owner: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'revisions'],
    queryFn: async ({ signal }) =>
      (await request<{ revisions: Revision[] }>(`/plans/${owner}/revisions`, { signal })).revisions,
  });
}

/** One shared copy as it was. */
export function useRevision(owner: string, number: number) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'revisions', number],
    queryFn: ({ signal }) => request<RevisionThen>(`/plans/${owner}/revisions/${number}`, { signal }),
  });
}

/** What changed from one shared copy to another. */
export function useComparison(owner: string, from: number, to: number) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'revisions', to, 'from', from],
    queryFn: ({ signal }) =>
      request<Comparison>(`/plans/${owner}/revisions/${to}/comparison`, { signal, query: { from: String(from) } }),
  });
}
