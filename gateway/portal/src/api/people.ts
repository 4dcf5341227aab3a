import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { Named } from './types';

/** The names of people by their ids, in one request; those already known on the page need none. */
export function usePeople(ids: readonly (string | null | undefined)[]): Map<string, Named> {
  const { tenant, me, person } = useSignedIn();
  const wanted = useMemo(() => [...new Set(ids.filter((id): id is string => Boolean(id)))].sort(), [ids]);
  const known = useMemo(() => {
    const map = new Map<string, Named>([[person, me.person]]);
    if (me.manager) map.set(me.manager.id, me.manager);
    return map;
  }, [me, person]);
  const missing = wanted.filter((id) => !known.has(id));
  const { data } = useQuery({
    queryKey: [tenant, 'people', missing.join(',')],
    enabled: missing.length > 0,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => request<{ people: Named[] }>('/people', { query: { ids: missing.join(',') }, signal }),
  });
  return useMemo(() => {
    const all = new Map(known);
    for (const found of data?.people ?? []) all.set(found.id, found);
    return all;
  }, [known, data]);
}

export function usePeopleSearch(search: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'people', 'search', search],
    enabled: search.trim().length > 1,
    queryFn: async ({ signal }) =>
      (await request<{ people: Named[] }>('/people', { query: { search: search.trim() }, signal })).people,
  });
}
