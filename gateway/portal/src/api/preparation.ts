import { useQuery } from '@tanstack/react-query';
import type { Saving } from '../lib/drafts/saving';
import { fits } from '../lib/room';
import { exchange } from './client';
import { refreshSoon } from './query-client';
import { room } from './room';
import { useSignedIn } from './signed-in';
import type { Preparation, PreparationWords } from './types';

async function fetchPreparation(id: string, signal?: AbortSignal): Promise<Preparation> {
  return (await exchange<Preparation>(`/conversations/${id}/preparation`, signal ? { signal } : {})).data;
}

export function usePreparation(id: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'preparation', id],
    queryFn: ({ signal }) => fetchPreparation(id, signal),
  });
}

const three = (lines: readonly string[]) => [0, 1, 2].map((index) => lines[index] ?? '');

export const preparationSaving: Saving<PreparationWords, { id: string }> = {
  kind: 'preparation',
  page: ({ id }) => `/conversations/${id}`,
  fits: (value) => fits(value, room.preparation),
  same: (one, other) => one.ready === other.ready && three(one.lines).join('\n') === three(other.lines).join('\n'),
  load: async ({ id }) => {
    const { lines, ready, etag } = (await fetchPreparation(id)).mine;
    return { value: { lines: three(lines), ready }, etag };
  },
  save: async ({ id }, value, ifMatch, { leaving }) => {
    const body = { lines: three(value.lines), ready: value.ready } satisfies PreparationWords;
    const path = `/conversations/${id}/preparation`;
    const { data, etag } = await exchange<Preparation | undefined>(path, { method: 'PUT', body, ifMatch, keepalive: leaving });
    refreshSoon('preparation', id);
    refreshSoon('waiting');
    return { value, etag: etag || data?.mine.etag || ifMatch };
  },
};
