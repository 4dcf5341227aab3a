import { useQuery } from '@tanstack/react-query';
import type { Saving } from '../lib/drafts/saving';
import { fits } from '../lib/room';
import { exchange, request } from './client';
import { refresh, refreshSoon } from './query-client';
import { room } from './room';
import { useSignedIn } from './signed-in';
import type { Recap, RecapLine, RecapSending, RecapWish } from './types';

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

/** What the employee can change of a recap; a line without words is none. */
export function wordsOf(recap: Recap): RecapWords {
  return { lines: [...recap.lines, ...recap.more], thanks: recap.thanks.employee ?? '' };
}

function written({ lines, thanks }: RecapWords): RecapWords {
  return { lines: lines.filter(({ text }) => text.trim() !== '').map(({ kind, by, text }) => ({ kind, by, text })), thanks };
}

export const recapSaving: Saving<RecapWords, { id: string }> = {
  kind: 'recap',
  page: ({ id }) => `/conversations/${id}`,
  fits: (value) => fits(value, room.recap),
  same: (one, other) => JSON.stringify(written(one)) === JSON.stringify(written(other)),
  load: async ({ id }) => {
    const recap = await fetchRecap(id);
    return { value: wordsOf(recap), etag: recap.etag };
  },
  save: async ({ id }, value, ifMatch, { leaving }) => {
    const path = `/conversations/${id}/recap`;
    const body = written(value) satisfies RecapWish;
    const { data, etag } = await exchange<Recap | undefined>(path, { method: 'PUT', body, ifMatch, keepalive: leaving });
    refreshSoon('recap', id);
    return { value, etag: etag || data?.etag || ifMatch };
  },
};

async function afterwards() {
  await Promise.all([refresh('recap'), refresh('conversations'), refresh('waiting'), refresh('team')]);
}

export async function sendRecap(id: string, how: 'in-full' | 'link', etag: string): Promise<void> {
  await request(`/conversations/${id}/recap/sending`, { method: 'POST', body: { how } satisfies RecapSending, ifMatch: etag });
  await afterwards();
}

export async function acknowledgeRecap(id: string, etag: string): Promise<void> {
  await request(`/conversations/${id}/recap/acknowledgement`, { method: 'POST', ifMatch: etag });
  await afterwards();
}
