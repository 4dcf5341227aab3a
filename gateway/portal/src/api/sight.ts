import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale } from '../lib/i18n/use-t';
import { sayNames } from '../lib/names';
import { today } from '../lib/when';
import { request } from './client';
import { usePeople } from './people';
import { usePlan } from './plans';
import { refresh } from './query-client';
import { usePlanReaders } from './readers';
import { useSignedIn } from './signed-in';
import type { HandoverPreview, HandoverWish, Named, Plan } from './types';

export interface Sight {
  /** The manager, or who stands in, who reads what is shared now, or will with the first sharing. */
  manager: Named | null;
  /** The same, or else whoever may read it by the owner's choice: with whom changes would be shared. */
  reader: { name: string } | null;
  /** The manager who reads nothing before the plan is handed over. */
  newcomer: Named | null;
  /** The name of the manager of before, who reads it no longer. */
  before: string | null;
}

/** Who has sight of a person's own plan: not whoever is the manager, but whom its owner gave it to. */
export function useSight(plan: Plan | undefined): Sight {
  const { me, zone } = useSignedIn();
  const { manager, acting } = me;
  const locale = useLocale();
  const shared = (plan?.sharedNumber ?? 0) > 0;
  const past = shared && plan?.seenBy && plan.seenBy !== manager?.id ? plan.seenBy : null;
  const chosen = usePlanReaders(plan?.owner).data;
  const people = usePeople(useMemo(() => [past, ...(chosen ?? []).map(({ reader }) => reader)], [past, chosen]));
  const given = acting && plan?.standIn?.manager === acting.manager.id && plan.standIn.from === acting.from;
  const standIn = shared && given && acting.from <= today(zone) ? acting.manager : null;
  const mine = manager && (!shared || plan?.seenBy === manager.id) ? manager : null;
  const others = (chosen ?? []).flatMap(({ reader }) => people.get(reader)?.name ?? []);
  const invited = others.length > 0 ? { name: sayNames(others, locale) } : null;
  return {
    manager: mine ?? standIn,
    reader: mine ?? standIn ?? invited,
    newcomer: shared && manager && !mine ? manager : null,
    before: past ? (people.get(past)?.name ?? null) : null,
  };
}

/** The name of who reads what the signed-in person shares; nothing while nobody does. */
export function useReaderName(): string | undefined {
  const { person } = useSignedIn();
  return useSight(usePlan(person).data).reader?.name;
}

/** What the new manager would see, without some parts. */
export function useHandover(owner: string, to: string | undefined, without: readonly string[]) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'handover', to ?? '', without.join(',')],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request<HandoverPreview>(`/plans/${owner}/handover`, { signal, query: { to, without: without.join(',') || undefined } }),
  });
}

export async function handOver(owner: string, wish: HandoverWish): Promise<void> {
  await request(`/plans/${owner}/handover`, { method: 'POST', body: wish });
  await refresh('plans', owner);
  await refresh('waiting');
}
