import { Suspense, useState } from 'react';
import { restUntil } from '../../api/plans';
import type { Plan } from '../../api/types';
import { Button } from '../../components/button';
import { MarginNote } from '../../components/page';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { RestUntil } from './later';

/** Letting the plan rest until a date, without a reason. */
export function RestNote({ plan }: { plan: Plan }) {
  const t = useT();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const set = (date: string | null) => {
    restUntil(plan.owner, date).then(
      () => setOpen(false),
      (error: unknown) => say(wordsOf(t, error)),
    );
  };
  return (
    <MarginNote title={t('share.rest')}>
      <p>{t('share.restText')}</p>
      {plan.restsUntil && (
        <div>
          <Button onPress={() => set(null)}>{t('share.restEnd')}</Button>
        </div>
      )}
      {!plan.restsUntil && !open && (
        <div>
          <Button look="quiet" onPress={() => setOpen(true)}>
            {t('share.restUntil')} …
          </Button>
        </div>
      )}
      {!plan.restsUntil && open && (
        <Suspense>
          <RestUntil onSet={set} />
        </Suspense>
      )}
    </MarginNote>
  );
}
