import { useState } from 'react';
import { answerAsk } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { refresh } from '../../api/query-client';
import { room } from '../../api/room';
import type { Ask, Goal, SharedPlan, SupportAnswer as Answer } from '../../api/types';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { DateField } from '../../components/date-field';
import { TextField } from '../../components/text-field';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import css from './team.module.css';

const answers: readonly Answer[] = ['granted', 'not-now', 'another-way', 'talk'];

interface SupportAnswerProps {
  plan: SharedPlan;
  goal: Goal;
  ask: Ask;
  name: string;
}

/** The manager's answer to one thing that would help. */
export function SupportAnswer(about: SupportAnswerProps) {
  const t = useT();
  const answered = about.ask.decision?.holds === true;
  const [open, setOpen] = useState(!answered);
  const [said, setSaid] = useState(false);
  const close = () => {
    setOpen(false);
    setSaid(true);
  };
  if (open) return <AnswerForm {...about} onSaid={close} />;
  return (
    <Button look="quiet" autoFocus={said} onPress={() => setOpen(true)}>
      {t('support.change')}
    </Button>
  );
}

const nothing = { answer: null as Answer | null, reason: '', on: '' };

function useAnswer({ plan, goal, ask, name }: SupportAnswerProps, onSaid: () => void) {
  const t = useT();
  const say = useSay();
  const form = useFormDraft(`support/${ask.id}`, `/team/${plan.owner}`, nothing, room.answer);
  const [error, setError] = useState<{ reason?: string; on?: string }>({});
  const give = async () => {
    const { answer, on } = form.value;
    const reason = form.value.reason.trim();
    if (!answer) return;
    if (answer === 'granted' && on === '') return setError({ on: t('support.onMissing') });
    if ((answer === 'not-now' || answer === 'another-way') && reason === '') return setError({ reason: t('support.reasonMissing') });
    try {
      await answerAsk(plan.owner, goal.id, ask, { number: plan.number, answer, reason, ...(on && answer !== 'talk' ? { on } : {}) });
      await form.clear();
      say(t('report.said', { name }));
      onSaid();
    } catch (cause) {
      if (isProblem(cause, 412)) void refresh('plans', plan.owner);
      setError({ reason: isProblem(cause, 412) ? t('sight.lookAgain') : wordsOf(t, cause) });
    }
  };
  return { form, error, give };
}

function AnswerForm({ onSaid, ...about }: SupportAnswerProps & { onSaid: () => void }) {
  const t = useT();
  const { form, error, give } = useAnswer(about, onSaid);
  const { answer, reason, on } = form.value;
  const what = about.ask.what || t(`support.kind.${about.ask.kind}`);
  return (
    <div className={css.verdict} data-waits="true">
      <Choice<Answer>
        label={t('support.question', { what })}
        value={answer}
        onChange={(next) => form.change({ answer: next })}
        options={answers.map((value) => ({ value, label: t(`support.answer.${value}`) }))}
      />
      {answer && (
        <>
          {answer === 'granted' && <p className={css.quiet}>{t('support.promise')}</p>}
          {answer !== 'talk' && (
            <DateField
              label={t(answer === 'granted' ? 'support.onLabel' : 'support.againLabel')}
              value={on}
              onChange={(next) => form.change({ on: next })}
              error={error.on}
            />
          )}
          <TextField
            own
            lines={2}
            label={t(answer === 'another-way' ? 'support.whichWay' : 'support.reason')}
            hint={t('report.becauseHint', { name: about.name })}
            value={reason}
            onChange={(next) => form.change({ reason: next })}
            error={error.reason}
            maxLength={room.answer.reason}
          />
          <Button isDisabled={!form.fits} onPress={() => void give()}>{t('report.say')}</Button>
        </>
      )}
    </div>
  );
}
