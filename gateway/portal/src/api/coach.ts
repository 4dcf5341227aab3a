import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { Advice, CoachedGoal, GoalFields, StrategyLink } from './types';

/** What the coach looks at. */
export function coached(goal: GoalFields, asked: boolean, nameOf: (link: StrategyLink) => string = () => ''): CoachedGoal {
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
    alignment: linksOf(goal, nameOf),
    asked,
  };
}

/** What it is linked to, by name; a benefit without a link says what it is good for all the same. */
function linksOf({ alignment = [], benefit = '' }: GoalFields, nameOf: (link: StrategyLink) => string) {
  const names = alignment.map(nameOf).filter((name) => name !== '');
  if (names.length === 0) return benefit.trim() ? [{ to: benefit.slice(0, 300) }] : [];
  return names.map((to, index) => ({ to, ...(index === 0 && benefit ? { benefit } : {}) }));
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
