import { Link, Navigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { useSharedWithMe } from '../../api/readers';
import { useSignedIn } from '../../api/signed-in';
import { useWaiting, type WaitingAnswer } from '../../api/waiting';
import { useConversations } from '../../api/conversations';
import { useCheckIns } from '../../api/check-ins';
import { Button, ButtonLink } from '../../components/button';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Loading } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayNames } from '../../lib/names';
import { sayDate, sayDay, today } from '../../lib/when';
import { comingUp } from './coming-up';
import { NextList } from './next-list';
import { WaitingItem } from './waiting-item';
import { isFirstVisitOnPhone } from './first-visit';
import css from './today.module.css';

/** Home: what waits for me, in sentences; what happens next. */
export function TodayPage() {
  const t = useT();
  const locale = useLocale();
  const { me, zone } = useSignedIn();
  const waiting = useWaiting();
  const talks = useConversations();
  if (!waiting.loading && talks.data && isFirstVisitOnPhone(waiting.items, talks.data)) return <Navigate to="/start" replace />;
  return (
    <Page
      title={t('today.title')}
      lead={t('today.hello', { date: sayDay(today(zone), locale), name: me.person.name })}
      action={
        <ButtonLink look={waiting.items.length ? 'plain' : 'main'} to="/conversations/new">
          {t('today.propose')}
        </ButtonLink>
      }
    >
      <StandIn />
      <Waits waiting={waiting} />
      <WhatsNext />
      <SharedWithMe />
    </Page>
  );
}

/** Who stands in for the manager, from the first day to the last. */
function StandIn() {
  const t = useT();
  const locale = useLocale();
  const { me, zone } = useSignedIn();
  if (!me.acting || me.acting.from > today(zone)) return null;
  return (
    <p>
      {t('today.standIn', {
        name: me.acting.manager.name,
        manager: me.manager?.name ?? t('someone'),
        date: sayDate(me.acting.until, locale, zone),
      })}
    </p>
  );
}

function Waits({ waiting }: { waiting: WaitingAnswer }) {
  const t = useT();
  const people = usePeople(useMemo(() => waiting.items.map(({ about }) => about), [waiting.items]));
  if (waiting.loading) return <Loading />;
  return (
    <section className={css.section}>
      <h2>{t('today.waits')}</h2>
      {waiting.missing.length > 0 && (
        <Notice tone="waits">
          <p>{t('today.missing')}</p>
          <Button onPress={waiting.retry}>{t('state.retry')}</Button>
        </Notice>
      )}
      {waiting.items.length > 0 ? (
        <ul className={css.list}>
          {waiting.items.map((item, index) => (
            <WaitingItem key={`${item.kind}/${item.id ?? item.about}`} item={item} people={people} first={index === 0} />
          ))}
        </ul>
      ) : (
        <p className={css.nothing}>
          <strong>{t('today.nothing')}</strong> {t('today.nothingText')}
        </p>
      )}
    </section>
  );
}

/** Whose plans one may read by their choice. */
function SharedWithMe() {
  const t = useT();
  const locale = useLocale();
  const plans = useSharedWithMe();
  const owners = useMemo(() => plans.data?.map(({ owner }) => owner) ?? [], [plans.data]);
  const people = usePeople(owners);
  if (owners.length === 0) return null;
  const names = sayNames(owners.map((owner) => people.get(owner)?.name ?? t('someone')), locale);
  return (
    <p>
      <Link to="/shared-plans">{t('sharedPlans.today', { count: owners.length, names })}</Link>
    </p>
  );
}

function WhatsNext() {
  const t = useT();
  const { zone, person } = useSignedIn();
  const talks = useConversations();
  const checkIns = useCheckIns();
  const coming = comingUp(talks.data ?? [], checkIns.data ?? [], person, zone);
  if (talks.isPending && checkIns.isPending) return null;
  return (
    <section className={css.section}>
      <h2>{t('today.next')}</h2>
      {coming.length > 0 ? <NextList coming={coming} /> : <p className={css.nothing}>{t('today.nothingNext')}</p>}
    </section>
  );
}
