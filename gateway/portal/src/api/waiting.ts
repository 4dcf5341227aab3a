import { useQueries } from '@tanstack/react-query';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { Waiting } from './types';

export const sources = ['plans', 'conversations', 'reminders'] as const;
export type Source = (typeof sources)[number];

export interface WaitingHere extends Waiting {
  source: Source;
  /** The reminder that can be put off, where there is one. */
  reminder?: string;
}

/** Two services may speak of the same thing: it is shown once, with the reminder's means to put it off. */
export function together(parts: readonly (readonly Waiting[])[]): WaitingHere[] {
  const all = parts.flatMap((items, index) => items.map((item) => ({ ...item, source: sources[index]! })));
  const reminders = all.filter(({ source }) => source === 'reminders');
  const others = all.filter(({ source }) => source !== 'reminders');
  const about = (item: WaitingHere) => reminders.find(({ kind, subject }) => kind === item.kind && subject === item.id);
  const told = new Set(others.map(about).filter(Boolean));
  return [
    ...others.map((item) => withReminder(item, about(item)?.id)),
    ...reminders.filter((item) => !told.has(item)).map((item) => withReminder({ ...item, id: item.subject ?? item.id ?? null }, item.id)),
  ];
}

function withReminder(item: WaitingHere, reminder: string | null | undefined): WaitingHere {
  return reminder ? { ...item, reminder } : item;
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
    items: together(parts.map((part) => part.data?.items ?? [])),
    missing: sources.filter((_, index) => parts[index]!.error && !parts[index]!.data),
    loading: parts.some((part) => part.isPending),
    retry: () => parts.forEach((part) => void part.refetch()),
  };
}
