import { useQueries } from '@tanstack/react-query';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { Waiting } from './types';

export const sources = ['plans', 'conversations', 'reminders'] as const;
export type Source = (typeof sources)[number];

export interface WaitingHere extends Waiting {
  source: Source;
}

export interface WaitingAnswer {
  items: WaitingHere[];
  /** Parts of the platform that did not answer; the others are shown all the same. */
  missing: Source[];
  loading: boolean;
  retry: () => void;
}

/** What waits for me, from each service its own part. */
export function useWaiting(): WaitingAnswer {
  const { tenant } = useSignedIn();
  const parts = useQueries({
    queries: sources.map((source) => ({
      queryKey: [tenant, 'waiting', source],
      queryFn: ({ signal }: { signal: AbortSignal }) => request<{ items: Waiting[] }>(`/${source}/waiting`, { signal }),
      refetchInterval: 30_000,
    })),
  });
  return {
    items: parts.flatMap((part, index) =>
      (part.data?.items ?? []).map((item) => ({ ...item, source: sources[index]! })),
    ),
    missing: sources.filter((_, index) => parts[index]!.error && !parts[index]!.data),
    loading: parts.some((part) => part.isPending),
    retry: () => parts.forEach((part) => void part.refetch()),
  };
}
