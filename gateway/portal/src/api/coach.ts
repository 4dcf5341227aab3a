import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { Advice, CoachedGoal, GoalFields } from './types';

/** What the coach looks at. */
export function coached(goal: GoalFields, asked: boolean): CoachedGoal {
  const { horizon, kind, title, why, measure, support, target, steps } = goal;
  return {
    horizon,
    kind,
    title,
    why: why ?? '',
    measure: measure ?? '',
    support: support.map(({ kind, what }) => what.trim() || kind.replaceAll('-', ' ')).join('\n'),
    ...(target ? { target } : {}),
    steps: steps.filter(({ what }) => what.trim() !== '').map(({ what, by }) => ({ what, ...(by ? { by } : {}) })),
    asked,
  };
}

/** Advice on a goal as it stands. Kept nowhere; a request that is overtaken by the next is dropped, and trouble stays silent. */
export function useAdvice(goal: CoachedGoal, enabled: boolean) {
  const { tenant } = useSignedIn();
  return useQuery<Advice>({
    queryKey: [tenant, 'coach', goal],
    enabled,
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    placeholderData: (before) => before,
    queryFn: ({ signal }) => request<Advice>('/coach/advice', { method: 'POST', body: goal, signal }),
  });
}
