import { request } from './client';
import { queryClient, refresh } from './query-client';
import type { Plan } from './types';

/** Sets a hint aside for good, on all devices; on this page at once. */
export async function setHintAside(owner: string, hint: string): Promise<void> {
  const own = ({ queryKey }: { queryKey: readonly unknown[] }) =>
    queryKey[1] === 'plans' && queryKey[2] === owner && queryKey[3] === 'own';
  queryClient.setQueriesData<Plan>({ predicate: own }, (plan) => plan && { ...plan, hintsSeen: [...plan.hintsSeen, hint] });
  await request(`/plans/${owner}/hints/${hint}`, { method: 'PUT' });
  await refresh('plans', owner);
}
