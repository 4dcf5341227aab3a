import { useState } from 'react';
import { letAsk, showAskMe } from '../../api/ask-me';
import { isProblem } from '../../api/problem';
import { refresh } from '../../api/query-client';
import { room } from '../../api/room';
import type { AskMe, AskMeWish } from '../../api/types';
import { Button } from '../../components/button';
import { TextField } from '../../components/text-field';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { fits } from '../../lib/room';
import { CompetencyChoice } from './competency-choice';
import css from './ask-me.module.css';

const mostLines = 5;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface AskMeFormProps {
  askMe: AskMe;
  organization: string;
}

/** Nothing typed here is seen before it is shown to everybody on purpose. */
export function AskMeForm({ askMe, organization }: AskMeFormProps) {
  const t = useT();
  const say = useSay();
  const form = useFormDraft('ask-me', '/ask-me', { text: askMe.lines.join('\n'), competencies: askMe.competencies }, {});
  const [error, setError] = useState<string>();
  const { text, competencies } = form.value;
  const lines = linesOf(text);
  const tooLong = !fits(lines, room.askMeLine);
  const changed = JSON.stringify([lines, competencies]) !== JSON.stringify([askMe.lines, askMe.competencies]);
  const write = async (wish: AskMeWish, done: string) => {
    setError(undefined);
    try {
      const saved = await letAsk(wish, askMe.etag);
      if (wish.on) await form.clear();
      await showAskMe(saved);
      say(done);
    } catch (cause) {
      if (isProblem(cause, 412)) void refresh('ask-me');
      setError(wordsOf(t, cause));
    }
  };
  const show = () => {
    if (lines.length === 0 && competencies.length === 0) return setError(t('askMe.missing'));
    if (lines.length > mostLines) return setError(t('askMe.tooMuch'));
    void write({ on: true, lines, competencies }, t('askMe.shown', { organization }));
  };
  const switchOff = () => void write({ on: false, lines: askMe.lines, competencies: askMe.competencies }, t('askMe.off'));
  return (
    <>
      <section className={css.part}>
        <TextField
          own
          lines={5}
          label={t('askMe.lines')}
          hint={t('askMe.linesHint', { organization })}
          value={text}
          onChange={(next) => form.change({ text: next })}
          error={error}
          maxLine={room.askMeLine}
        />
        <CompetencyChoice chosen={competencies} onChange={(next) => form.change({ competencies: next })} />
        <p className={css.quiet}>{t('askMe.promise')}</p>
        {askMe.on && changed && <p className={css.quiet}>{t('askMe.unsaved')}</p>}
      </section>
      <div className={css.acts}>
        {(!askMe.on || changed) && (
          <Button look="main" isDisabled={tooLong} onPress={show}>
            {askMe.on ? t('askMe.change') : t('askMe.start')}
          </Button>
        )}
        {askMe.on && <Button onPress={switchOff}>{t('askMe.switchOff')}</Button>}
      </div>
    </>
  );
}
