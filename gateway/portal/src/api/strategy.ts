import { useQuery } from '@tanstack/react-query';
import { exchange, request } from './client';
import { refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type {
  ItemKind,
  ItemVersion,
  ItemWish,
  MatchesWish,
  ProposedLink,
  StrategyFileReport,
  StrategyItem,
  StrategyScope,
} from './types';

/** What the organization is after, and the teams above: the organization's scope is always the first. */
export function useStrategy() {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'strategy'],
    staleTime: 30_000,
    queryFn: async ({ signal }) => (await request<{ scopes: StrategyScope[] }>('/strategy', { signal })).scopes,
  });
}

export async function addItem(scope: string, kind: ItemKind, wish: ItemWish, key: string): Promise<void> {
  await request(`/strategy/${scope}/${kind}`, { method: 'POST', body: wish, key });
  await refresh('strategy');
}

/** Writes an item; "0" is the etag of one that was never written. */
export async function writeItem(scope: string, kind: ItemKind, id: string, wish: ItemWish, etag: string): Promise<void> {
  await request(`/strategy/${scope}/${kind}/${id}`, { method: 'PUT', body: wish, ifMatch: etag });
  await refresh('strategy');
}

/** False where somebody built on it: then it is retired and stays readable. */
export async function removeItem(scope: string, item: StrategyItem): Promise<boolean> {
  const path = `/strategy/${scope}/${item.kind}/${item.id}`;
  const { removed } = await request<{ removed: boolean }>(path, { method: 'DELETE', ifMatch: item.etag });
  await refresh('strategy');
  return removed;
}

export function useItemHistory(scope: string, item: StrategyItem) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'strategy', 'history', scope, item.kind, item.id],
    queryFn: async ({ signal }) =>
      (await request<{ versions: ItemVersion[] }>(`/strategy/${scope}/${item.kind}/${item.id}/history`, { signal }))
        .versions,
  });
}

export async function addStandardCompetencies(): Promise<number> {
  const { added } = await request<{ added: number }>('/strategy/standard-competencies', { method: 'POST', body: {} });
  await refresh('strategy');
  return added;
}

export async function exportStrategy(): Promise<string> {
  return (await exchange<{ file: string }>('/strategy/file')).data.file;
}

export function checkStrategyFile(file: string): Promise<StrategyFileReport> {
  return request<StrategyFileReport>('/strategy/file/checks', { method: 'POST', body: { file } });
}

export async function takeOnStrategyFile(file: string, etag: string): Promise<void> {
  await request('/strategy/file', { method: 'PUT', body: { file }, ifMatch: etag });
  await refresh('strategy');
}

/** What a goal may serve, as it stands. Kept nowhere; trouble stays silent. */
export function useMatches(goal: MatchesWish, enabled: boolean) {
  const { tenant } = useSignedIn();
  return useQuery<ProposedLink[]>({
    queryKey: [tenant, 'strategy-matches', goal],
    enabled,
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    placeholderData: (before) => before,
    queryFn: async ({ signal }) =>
      (await request<{ matches: ProposedLink[] }>('/strategy/matches', { method: 'POST', body: goal, signal })).matches,
  });
}
