import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { useSharedWithMe } from '../../api/readers';
import { useSignedIn } from '../../api/signed-in';
import type { PlanSharedWithMe } from '../../api/types';
import { Page } from '../../components/page';
import { Empty, Loaded } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import css from './team.module.css';

/** The plans that others chose to share with me. */
export function SharedPlansPage() {
  const t = useT();
  const plans = useSharedWithMe();
  return (
    <Page title={t('sharedPlans.title')} lead={t('sharedPlans.lead')}>
      <Loaded query={plans}>
        {(list) => (list.length === 0 ? <Empty title={t('sharedPlans.none')} /> : <SharedPlans plans={list} />)}
      </Loaded>
    </Page>
  );
}

function SharedPlans({ plans }: { plans: readonly PlanSharedWithMe[] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const people = usePeople(useMemo(() => plans.map(({ owner }) => owner), [plans]));
  const day = (moment: string) => sayDate(asDate(moment, zone), locale, zone);
  return (
    <ul className={css.sharedPlans}>
      {plans.map(({ owner, from, until }) => (
        <li key={owner}>
          <Link to="/shared-plans/$person" params={{ person: owner }}>
            {people.get(owner)?.name ?? t('someone')}
          </Link>
          <span className={css.quiet}>
            {until
              ? t('sharedPlans.sinceUntil', { since: day(from), until: day(new Date(Date.parse(until) - 1).toISOString()) })
              : t('sharedPlans.since', { since: day(from) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
