import { useQuery } from '@tanstack/react-query';
import type { Saving } from '../lib/drafts/saving';
import { exchange, request } from './client';
import { refresh, refreshSoon } from './query-client';
import { useSignedIn } from './signed-in';
import type { Recap, RecapLine } from './types';

async function fetchRecap(id: string, signal?: AbortSignal): Promise<Recap> {
  const { data, etag } = await exchange<Recap>(`/conversations/${id}/recap`, signal ? { signal } : {});
  return { ...data, etag: data.etag ?? etag };
}

export function useRecap(id: string, enabled: boolean) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'recap', id],
    enabled,
    queryFn: ({ signal }) => fetchRecap(id, signal),
  });
}

export interface RecapWords {
  lines: RecapLine[];
  thanks: string;
}

export const recapSaving: Saving<RecapWords, { id: string }> = {
  kind: 'recap',
  page: ({ id }) => `/conversations/${id}`,
  same: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  load: async ({ id }) => {
    const { lines, thanks, etag } = await fetchRecap(id);
    return { value: wordsOf({ lines, thanks: thanks ?? '' }), etag };
  },
  save: async ({ id }, value, ifMatch, { leaving }) => {
    const path = `/conversations/${id}/recap`;
    const { data, etag } = await exchange<Recap | undefined>(path, {
      method: 'PUT',
      body: wordsOf(value),
      ifMatch,
      keepalive: leaving,
    });
    refreshSoon('recap', id);
    return { value, etag: etag || data?.etag || ifMatch };
  },
};

export function wordsOf(recap: { lines: RecapLine[]; thanks?: string | null }): RecapWords {
  return { lines: recap.lines.map(({ kind, text }) => ({ kind, text })), thanks: recap.thanks ?? '' };
}

async function afterwards() {
  await Promise.all([refresh('recap'), refresh('conversations'), refresh('waiting'), refresh('team')]);
}

export async function sendRecap(id: string, how: 'in-full' | 'link', etag: string): Promise<void> {
  await request(`/conversations/${id}/recap/sending`, { method: 'POST', body: { how }, ifMatch: etag });
  await afterwards();
}

export async function acknowledgeRecap(id: string, etag: string): Promise<void> {
  await request(`/conversations/${id}/recap/acknowledgement`, { method: 'POST', body: {}, ifMatch: etag });
  await afterwards();
}
