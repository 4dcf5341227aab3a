import { useState } from 'react';
import type { MeWish } from '../../api/types';
import { useSignedIn } from '../../api/signed-in';
import { Button } from '../../components/button';
import { DateField } from '../../components/date-field';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayDate, today } from '../../lib/when';
import css from './settings.module.css';

interface AwayDaysProps {
  from: string | null;
  until: string | null;
  onChange: (change: MeWish) => Promise<void>;
}

/** When somebody is away, without a reason; what has passed is not shown any more. */
export function AwayDays({ from, until, onChange }: AwayDaysProps) {
  const t = useT();
  const { zone } = useSignedIn();
  const [open, setOpen] = useState(false);
  const [answered, setAnswered] = useState(false);
  const coming = until !== null && until >= today(zone) ? until : null;
  const change = (days: NonNullable<MeWish['away']>) =>
    onChange({ away: days }).then(() => {
      setOpen(false);
      setAnswered(true);
    });
  return (
    <section className={css.part} id="away" aria-labelledby="away-title">
      <h2 id="away-title">{t('away.title')}</h2>
      <p className={css.quiet}>{t('away.hint')}</p>
      {coming && !open ? (
        <>
          <Days from={from} until={coming} />
          <div className={css.acts}>
            <Button autoFocus={answered} onPress={() => setOpen(true)}>
              {t('away.change')}
            </Button>
            <Button look="quiet" onPress={() => void change({})}>
              {t('away.end')}
            </Button>
          </div>
        </>
      ) : (
        <DaysForm from={coming ? from : null} until={coming} onKeep={change} />
      )}
    </section>
  );
}

function Days({ from, until }: { from: string | null; until: string }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const last = sayDate(until, locale, zone);
  return <p>{from ? t('away.days', { from: sayDate(from, locale, zone), until: last }) : t('away.already', { until: last })}</p>;
}

interface DaysFormProps {
  from: string | null;
  until: string | null;
  onKeep: (days: { from: string; until: string }) => Promise<void>;
}

function DaysForm({ from, until, onKeep }: DaysFormProps) {
  const t = useT();
  const { zone } = useSignedIn();
  const [first, setFirst] = useState(from ?? today(zone));
  const [last, setLast] = useState(until ?? '');
  const [error, setError] = useState<string>();
  const keep = () => {
    if (last === '' || first === '') return setError(t('away.untilMissing'));
    if (last < first) return setError(t('away.turned'));
    setError(undefined);
    void onKeep({ from: first, until: last });
  };
  return (
    <>
      <div className={css.pair}>
        <DateField label={t('away.from')} value={first} onChange={setFirst} />
        <DateField label={t('away.until')} value={last} onChange={setLast} error={error} />
      </div>
      <div>
        <Button onPress={keep}>{t('away.set')}</Button>
      </div>
    </>
  );
}
