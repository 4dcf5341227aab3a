import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { isProblem } from './problem';
import { refresh } from './query-client';
import { useSignedIn } from './signed-in';
import type { Cadence, CadenceWish, CheckIn, CheckInWish, LocalDate } from './types';

export function useCheckIns() {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'check-ins'],
    queryFn: async ({ signal }) => (await request<{ items: CheckIn[] }>('/check-ins', { signal })).items,
  });
}

export function useCheckIn(id: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'check-ins', id],
    queryFn: ({ signal }) => request<CheckIn>(`/check-ins/${id}`, { signal }),
  });
}

export async function answerCheckIn(checkIn: CheckIn, answer: CheckInWish): Promise<void> {
  const path = `/check-ins/${checkIn.id}/answer`;
  await request(path, { method: 'PUT', body: answer, ifMatch: checkIn.etag });
  await Promise.all([refresh('check-ins'), refresh('waiting'), refresh('team')]);
}

/** The rhythms of check-ins that a person has agreed with somebody. */
export function useCadences(employee: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'cadences', employee],
    queryFn: async ({ signal }): Promise<Cadence[]> => {
      try {
        return (await request<{ items: Cadence[] }>(`/cadences/${employee}`, { signal })).items;
      } catch (error) {
        // To a partner with whom nothing is agreed yet it looks as if there were nothing at all.
        if (isProblem(error, 404)) return [];
        throw error;
      }
    },
  });
}

export async function agreeCadence(employee: string, change: CadenceWish, etag: string): Promise<void> {
  await request(`/cadences/${employee}`, { method: 'PUT', body: change, ifMatch: etag });
  await Promise.all([refresh('cadences'), refresh('check-ins'), refresh('waiting')]);
}

export async function settleReminder(id: string, how: { done: true } | { until: LocalDate }): Promise<void> {
  if ('done' in how) await request(`/reminders/${id}/done`, { method: 'POST' });
  else await request(`/reminders/${id}/snooze`, { method: 'POST', body: { until: how.until } });
  await refresh('waiting');
}
