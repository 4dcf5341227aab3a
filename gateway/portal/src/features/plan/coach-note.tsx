import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coached, useAdvice } from '../../api/coach';
import { room } from '../../api/room';
import type { GoalFields, Hint } from '../../api/types';
import { Button } from '../../components/button';
import { useStrategyNames } from '../../components/strategy-names';
import { coachIsOn, switchCoach } from '../../lib/coach-choice';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { fits } from '../../lib/room';
import { useSettled } from '../../lib/use-settled';
import { meant, mostUseful, withPhrasing } from './coach-hints';
import css from './coach-note.module.css';

const pause = 900;

interface CoachNoteProps {
  value: GoalFields;
  onChange: (part: Partial<GoalFields>) => void;
}

/** Advice below the fields of a goal; it waits for a pause in typing, never blocks, and can be waved away for good. */
export function CoachNote(props: CoachNoteProps) {
  const t = useT();
  const [on, setOn] = useState(coachIsOn);
  const choose = (next: boolean) => {
    switchCoach(next);
    setOn(next);
  };
  if (on) return <Notes {...props} onOff={() => choose(false)} />;
  return (
    <div>
      <Button look="quiet" onPress={() => choose(true)}>
        {t('coach.on')}
      </Button>
    </div>
  );
}

/** The hints for what is written, once it has stood still; none while there is trouble. */
function useHints(value: GoalFields, asked: boolean) {
  const { i18n } = useTranslation();
  const names = useStrategyNames();
  const goal = useSettled(coached(value, asked, names), pause);
  const advice = useAdvice(goal, goal.title.trim() !== '' && fits(value, room.goal) && (goal.horizon !== 'long' || asked));
  const hints = advice.isError || !advice.data || goal.title.trim() === '' ? [] : mostUseful(advice.data.hints);
  return {
    language: advice.data?.language ?? 'en',
    answered: advice.isSuccess,
    hints: hints.filter(({ code, reason }) => i18n.exists(`coach.why.${code}-${reason}`)),
  };
}

function Notes({ value, onChange, onOff }: CoachNoteProps & { onOff: () => void }) {
  const t = useT();
  const say = useSay();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState(false);
  const [before, setBefore] = useState<GoalFields | null>(null);
  const { hints, language, answered } = useHints(value, asked);
  const waits = value.horizon === 'long' && !asked;

  const use = (hint: Hint) => {
    setBefore(value);
    onChange(withPhrasing(value, hint.phrasing));
    say(t('coach.used'));
    panel.current?.focus();
  };
  const goBack = ({ title, why, measure, support, steps }: GoalFields) => {
    onChange({ title, why: why ?? '', measure: measure ?? '', support, steps });
    setBefore(null);
    say(t('coach.wentBack'));
    panel.current?.focus();
  };

  return (
    <section ref={panel} tabIndex={-1} aria-labelledby={hints.length > 0 ? id : undefined} className={css.note}>
      <p role="status" className={css.heard}>
        {hints.length > 0 && !waits ? t('coach.notes', { count: hints.length }) : ''}
      </p>
      {waits && value.title.trim() !== '' && (
        <Button look="quiet" onPress={() => setAsked(true)}>
          {t('coach.ask')}
        </Button>
      )}
      {asked && answered && hints.length === 0 && <p className={css.quiet}>{t('coach.fine')}</p>}
      {hints.length > 0 && !waits && (
        <>
          <h4 id={id} className={css.title}>
            {t('coach.title')}
          </h4>
          <ul className={css.hints}>
            {hints.map((hint) => (
              <HintItem key={hint.code} hint={hint} words={meant(hint, value)} language={language} onUse={() => use(hint)} />
            ))}
          </ul>
          <p className={css.quiet}>{t('coach.only')}</p>
        </>
      )}
      {(before !== null || hints.length > 0) && (
        <div className={css.acts}>
          {before !== null && <Button onPress={() => goBack(before)}>{t('coach.back')}</Button>}
          {hints.length > 0 && (
            <Button look="quiet" onPress={onOff}>
              {t('coach.off')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface HintItemProps {
  hint: Hint;
  words: string;
  language: string;
  onUse: () => void;
}

function HintItem({ hint, words, language, onUse }: HintItemProps) {
  const t = useT();
  const id = useId();
  return (
    <li className={css.hint}>
      <p>{t(`coach.why.${hint.code}-${hint.reason}` as 'coach.why.vague-no-subject')}</p>
      {words !== '' && (
        <p className={css.quiet}>
          {t('coach.means')} <q dir="auto">{words}</q>
        </p>
      )}
      <p className={css.phrasing}>
        <span className={css.quiet}>{t('coach.start')}: </span>
        <span id={id} className={css.words} lang={language}>
          {hint.phrasing.text}
        </span>
      </p>
      <div>
        <Button aria-describedby={id} onPress={onUse}>
          {t('coach.use')}
        </Button>
      </div>
    </li>
  );
}
