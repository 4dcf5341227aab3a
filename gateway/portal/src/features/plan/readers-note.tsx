import { useMemo, useRef, useState } from 'react';
import { usePeople } from '../../api/people';
import { endReading, letRead, usePlanReaders } from '../../api/readers';
import { useSignedIn } from '../../api/signed-in';
import type { Named, Plan, PlanReader } from '../../api/types';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { DateField } from '../../components/date-field';
import { MarginNote } from '../../components/page';
import { PersonSearch } from '../../components/person-search';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { asDate, plusDays, sayDate, today } from '../../lib/when';
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
        <LetRead plan={plan} readers={readers.data ?? []} onClose={close} />
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

interface LetReadProps {
  plan: Plan;
  readers: readonly PlanReader[];
  onClose: () => void;
}

function LetRead({ plan, readers, onClose }: LetReadProps) {
  const t = useT();
  const { me, person } = useSignedIn();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Named | null>(null);
  const manager = plan.seenBy === me.manager?.id ? [plan.seenBy] : [];
  const without = [person, ...manager.filter((one) => typeof one === 'string'), ...readers.map(({ reader }) => reader)];
  return (
    <div className={css.sharing}>
      {chosen ? (
        <Confirm plan={plan} chosen={chosen} onClose={onClose} onOther={() => setChosen(null)} />
      ) : (
        <PersonSearch search={search} onSearch={setSearch} onChoose={setChosen} without={without} />
      )}
      <div>
        <Button look="quiet" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

interface ConfirmProps {
  plan: Plan;
  chosen: Named;
  onClose: () => void;
  onOther: () => void;
}

/** Says what they will see, and asks until when. */
function Confirm({ plan, chosen, onClose, onOther }: ConfirmProps) {
  const t = useT();
  const say = useSay();
  const { zone } = useSignedIn();
  const [ends, setEnds] = useState(false);
  const [until, setUntil] = useState(plusDays(today(zone), 30));
  const [error, setError] = useState<string>();
  const { name } = chosen;
  const confirm = () =>
    letRead(plan.owner, chosen.id, ends ? until : null)
      .then(() => {
        say(t('readers.letNow', { name }));
        onClose();
      })
      .catch((cause: unknown) => setError(wordsOf(t, cause)));
  return (
    <>
      <p>
        <strong>{name}</strong>{' '}
        <Button look="quiet" onPress={onOther}>
          {t('propose.change')}
        </Button>
      </p>
      <p>{plan.sharedNumber > 0 ? t('readers.sees', { name }) : t('readers.seesLater', { name })}</p>
      <Check checked={ends} onChange={setEnds}>
        {t('readers.ends')}
      </Check>
      {ends && <DateField label={t('readers.lastDay')} value={until} onChange={setUntil} min={today(zone)} />}
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button isDisabled={ends && until === ''} onPress={() => void confirm()}>
          {t('readers.let', { name })}
        </Button>
      </div>
    </>
  );
}
