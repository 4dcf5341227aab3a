import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { restUntil } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import type { Plan } from '../../api/types';
import { Button } from '../../components/button';
import { MarginNote } from '../../components/page';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { sayDate, today } from '../../lib/when';
import { RestUntil } from './later';

/** Letting the plan rest until a date, without a reason. */
export function RestNote({ plan }: { plan: Plan }) {
  const t = useT();
  const say = useSay();
  const { zone } = useSignedIn();
  const [open, setOpen] = useState(false);
  const rest = (date: string | null) => {
    restUntil(plan.owner, date).then(
      () => setOpen(false),
      (error: unknown) => say(wordsOf(t, error)),
    );
  };
  const set = plan.restsUntil !== null && plan.restsUntil !== undefined && plan.restsUntil >= today(zone);
  return (
    <MarginNote title={t('share.rest')}>
      <p>{t('share.restText')}</p>
      {plan.restingUntil && <Away />}
      {set && (
        <div>
          <Button onPress={() => rest(null)}>{t('share.restEnd')}</Button>
        </div>
      )}
      {!set && !open && (
        <div>
          <Button look="quiet" onPress={() => setOpen(true)}>
            {t('share.restUntil')} …
          </Button>
        </div>
      )}
      {!set && open && (
        <Suspense>
          <RestUntil onSet={rest} />
        </Suspense>
      )}
    </MarginNote>
  );
}

/** While its owner is away a plan rests whatever they set. */
function Away() {
  const t = useT();
  const locale = useLocale();
  const { me, zone } = useSignedIn();
  const { awayFrom, awayUntil } = me.person;
  const now = today(zone);
  if (!awayUntil || awayUntil < now || (awayFrom && awayFrom > now)) return null;
  return (
    <p>
      {t('away.rests', { date: sayDate(awayUntil, locale, zone) })}{' '}
      <Link to="/settings" hash="away">
        {t('away.where')}
      </Link>
    </p>
  );
}
