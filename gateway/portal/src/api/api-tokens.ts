import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type { ApiToken, ApiTokenWish, MadeToken } from './types';

/** What a token is made for here, the most usual first. */
export const offered = ['people-imports', 'people', 'strategy'] as const;
export type Scope = (typeof offered)[number];

/** All that a token may name. */
export const scopes = [...offered, 'plan-imports', 'conversation-imports', 'check-in-imports'] as const;

/** The organization's tokens, the newest first. */
export function useApiTokens() {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'api-tokens'],
    queryFn: async ({ signal }) => (await request<{ items: ApiToken[] }>('/api-tokens', { signal })).items.reverse(),
  });
}

/** Makes a token; its secret is in this answer alone. */
export async function makeApiToken(wish: ApiTokenWish, key: string): Promise<MadeToken> {
  try {
    return await request<MadeToken>('/api-tokens', { method: 'POST', body: wish, key });
  } finally {
    void refresh('api-tokens');
  }
}

export async function revokeApiToken(id: string): Promise<void> {
  try {
    await request(`/api-tokens/${id}`, { method: 'DELETE' });
  } finally {
    await refresh('api-tokens');
  }
}
