import { useMemo } from 'react';
import { usePeople } from '../api/people';
import { useSignedIn } from '../api/signed-in';
import type { Plan, SharedPlan } from '../api/types';
import { useLocale, useT } from '../lib/i18n/use-t';
import { sayNames } from '../lib/names';
import { asDate, sayDate } from '../lib/when';

/** With whom the plan was agreed, and when: whoever said so then, whoever is the manager now. */
export function AgreedWith({ plan }: { plan: Pick<Plan | SharedPlan, 'owner' | 'agreedAt' | 'agreedWith'> }) {
  const t = useT();
  const locale = useLocale();
  const { person, zone } = useSignedIn();
  const people = usePeople(useMemo(() => [plan.owner, ...plan.agreedWith], [plan]));
  if (!plan.agreedAt) return null;
  const date = sayDate(asDate(plan.agreedAt, zone), locale, zone);
  const nameOf = (id: string) => people.get(id)?.name ?? t('someone');
  const names = sayNames(plan.agreedWith.map(nameOf), locale);
  if (plan.agreedWith.length === 0) return <>{t('sight.agreed', { date })}</>;
  if (plan.owner === person) return <>{t('share.agreedOn', { name: names, date })}</>;
  if (plan.agreedWith.every((by) => by === person)) return <>{t('share.agreedOn', { name: nameOf(plan.owner), date })}</>;
  return <>{t('sight.agreedBetween', { owner: nameOf(plan.owner), names, date })}</>;
}
