import { useState } from 'react';
import { noteProgress } from '../../api/plans';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { Goal } from '../../api/types';
import { Button } from '../../components/button';
import { DateField } from '../../components/date-field';
import { TextField } from '../../components/text-field';
import { Figure, FigureChart } from '../../components/figure-chart';
import { OwnLine } from '../../components/words';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { figureOf } from '../../lib/figures';
import { wordsOf } from '../../lib/problem-words';
import { sayDate, today } from '../../lib/when';
import css from './plan.module.css';

/** Dated lines about what moved. */
export function ProgressNotes({ owner, goal }: { owner: string; goal: Goal }) {
  const t = useT();
  const locale = useLocale();
  const { zone, me } = useSignedIn();
  const say = useSay();
  const form = useFormDraft(`progress/${goal.id}`, '/plan', { on: today(zone), note: '', value: '' }, room.progress);
  const [error, setError] = useState<string>();
  const figure = figureOf(form.value.value);
  const [tried, setTried] = useState(false);

  const save = async () => {
    const { on, note } = form.value;
    setTried(true);
    if (note.trim() === '' || figure === undefined) return;
    try {
      await noteProgress(owner, goal.id, { on, note, ...(figure === null ? {} : { value: figure }) }, form.key);
      setTried(false);
      setError(undefined);
      await form.clear();
      say(t('goal.noted'));
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };

  return (
    <section className={css.progress} aria-label={`${t('goal.progress')}: ${goal.title}`}>
      <h5>{t('goal.progress')}</h5>
      <ul>
        {goal.progress.map((note) => (
          <li key={note.id}>
            <span className={css.hint}>{sayDate(note.on, locale, zone)}</span> <OwnLine>{note.note}</OwnLine>
            <Figure value={note.value} />
          </li>
        ))}
      </ul>
      <FigureChart notes={goal.progress} />
      <TextField
        own
        label={t('goal.note')}
        hint={t('goal.progressHint', { name: me.manager?.name ?? t('audience.nobody') })}
        value={form.value.note}
        onChange={(note) => form.change({ note })}
        error={error}
        maxLength={room.progress.note}
      />
      {(/\d/.test(goal.measure) || form.value.value !== '') && (
        <TextField
          label={t('goalCare.value')}
          value={form.value.value}
          onChange={(value) => form.change({ value })}
          error={tried && figure === undefined ? t('goalCare.valueWrong') : undefined}
        />
      )}
      <div className={css.pair}>
        <DateField label={t('goal.progressOn')} value={form.value.on} onChange={(on) => form.change({ on: on || today(zone) })} max={today(zone)} />
        <div className={css.atEnd}>
          <Button isDisabled={!form.fits} onPress={() => void save()}>{t('goal.note')}</Button>
        </div>
      </div>
    </section>
  );
}
