import { useState } from 'react';
import { noteProgress } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import type { Goal } from '../../api/types';
import { Button } from '../../components/button';
import { DateField } from '../../components/date-field';
import { TextField } from '../../components/text-field';
import { OwnLine } from '../../components/words';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { sayDate, today } from '../../lib/when';
import css from './plan.module.css';

/** Dated lines about what moved. */
export function ProgressNotes({ owner, goal }: { owner: string; goal: Goal }) {
  const t = useT();
  const locale = useLocale();
  const { zone, me } = useSignedIn();
  const say = useSay();
  const form = useFormDraft(`progress/${goal.id}`, '/plan', { on: today(zone), note: '' });
  const [error, setError] = useState<string>();

  const save = async () => {
    if (form.value.note.trim() === '') return;
    try {
      await noteProgress(owner, goal.id, form.value, form.key);
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
          </li>
        ))}
      </ul>
      <TextField
        own
        label={t('goal.note')}
        hint={t('goal.progressHint', { name: me.manager?.name ?? t('audience.nobody') })}
        value={form.value.note}
        onChange={(note) => form.change({ note })}
        error={error}
        maxLength={4000}
      />
      <div className={css.pair}>
        <DateField label={t('goal.progressOn')} value={form.value.on} onChange={(on) => form.change({ on: on || today(zone) })} max={today(zone)} />
        <div className={css.atEnd}>
          <Button onPress={() => void save()}>{t('goal.note')}</Button>
        </div>
      </div>
    </section>
  );
}
