import { Suspense, useMemo, useRef, useState } from 'react';
import { usePeople } from '../../api/people';
import { endReading, usePlanReaders } from '../../api/readers';
import { useSignedIn } from '../../api/signed-in';
import type { Plan, PlanReader } from '../../api/types';
import { Button } from '../../components/button';
import { MarginNote } from '../../components/page';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { asDate, sayDate } from '../../lib/when';
import { LetRead } from './later';
import css from './plan.module.css';

/** Who may read the plan besides the manager, by the owner's choice: letting somebody, and ending it. */
export function ReadersNote({ plan }: { plan: Plan }) {
  const t = useT();
  const readers = usePlanReaders(plan.owner);
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    queueMicrotask(() => opener.current?.focus());
  };
  return (
    <MarginNote title={t('readers.title')}>
      <p>{t('readers.what')}</p>
      {readers.data && readers.data.length > 0 && <Readers owner={plan.owner} readers={readers.data} />}
      {adding ? (
        <Suspense>
          <LetRead plan={plan} readers={readers.data ?? []} onClose={close} />
        </Suspense>
      ) : (
        <div>
          <Button ref={opener} look="quiet" onPress={() => setAdding(true)}>
            {t('readers.add')}
          </Button>
        </div>
      )}
    </MarginNote>
  );
}

function Readers({ owner, readers }: { owner: string; readers: readonly PlanReader[] }) {
  const t = useT();
  const say = useSay();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const people = usePeople(useMemo(() => readers.map(({ reader }) => reader), [readers]));
  const end = (reader: string, name: string) =>
    endReading(owner, reader)
      .then(() => say(t('readers.ended', { name })))
      .catch((error: unknown) => say(wordsOf(t, error)));
  return (
    <ul className={css.readers}>
      {readers.map(({ reader, until }) => {
        const name = people.get(reader)?.name ?? t('someone');
        return (
          <li key={reader}>
            <span>
              {name}{' '}
              <span className={css.hint}>
                {until ? t('readers.until', { date: sayDate(lastDay(until, zone), locale, zone) }) : t('readers.open')}
              </span>
            </span>
            <Button look="quiet" aria-label={t('readers.endOf', { name })} onPress={() => void end(reader, name)}>
              {t('readers.end')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** It ends with the first moment of the day after. */
function lastDay(until: string, zone: string): string {
  return asDate(new Date(Date.parse(until) - 1).toISOString(), zone);
}
