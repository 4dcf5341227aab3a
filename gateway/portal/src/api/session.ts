import { useQuery } from '@tanstack/react-query';
import { exchange, request } from './client';
import { isProblem } from './problem';
import { refresh } from './query-client';
import type { Me, MeWish, Session } from './types';

/** Who is signed in; nothing where nobody is. The one answer that comes before a tenant is known. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await request<Session>('/session', { signal });
      } catch (error) {
        if (isProblem(error, 401)) return null;
        throw error;
      }
    },
  });
}

export interface MeAnswer {
  me: Me;
  etag: string;
}

export function useMe(tenant: string | undefined) {
  return useQuery({
    queryKey: [tenant, 'me'],
    enabled: tenant !== undefined,
    queryFn: async ({ signal }): Promise<MeAnswer> => {
      const { data, etag } = await exchange<Me>('/me', { signal });
      return { me: data, etag };
    },
  });
}

/** Changes what a person sets themselves; what is left out stays. A plan rests while its owner is away. */
export async function changeMe(change: MeWish, { etag }: MeAnswer): Promise<void> {
  await request('/me', { method: 'PATCH', body: change, ifMatch: etag });
  await refresh('me');
  if (change.away) await Promise.all([refresh('plans'), refresh('waiting')]);
}

/** Ends the session; tells where the organization's own sign-out is, if it has one. */
export async function signOut(): Promise<string> {
  const answer = await fetch('/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { Accept: 'application/json', 'X-XSRF-TOKEN': proof() },
  });
  if (answer.type === 'opaqueredirect' || !answer.headers.get('Content-Type')?.includes('json')) return '/signed-out';
  const body = (await answer.json()) as { location?: string; endSession?: string; url?: string };
  return body.location ?? body.endSession ?? body.url ?? '/signed-out';
}

function proof(): string {
  const found = /(?:^|; )(?:__Host-)?XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found ? decodeURIComponent(found[1]!) : '';
}
