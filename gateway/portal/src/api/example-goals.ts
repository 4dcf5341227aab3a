import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { ExampleGoal, GoalKind, Horizon, WorkField } from './types';

export interface ExampleWish {
  horizon: Horizon;
  kind: GoalKind | undefined;
  field: WorkField | undefined;
  /** The last one that was shown. */
  after: string | undefined;
}

/** Three goals to start from; the next three stand in their place once they are there. */
export function useExampleGoals(wish: ExampleWish) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'example-goals', wish],
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await request<{ examples: ExampleGoal[] }>('/example-goals', { signal, query: { ...wish } })).examples,
  });
}
