import { useState } from 'react';
import { answerCheckIn } from '../../api/check-ins';
import { room } from '../../api/room';
import type { CheckIn, Goal, Pulse } from '../../api/types';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { TextField } from '../../components/text-field';
import { OwnLine } from '../../components/words';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { fits } from '../../lib/room';
import css from './check-ins.module.css';

interface Words {
  pulses: Record<string, Pulse>;
  lines: Record<string, string>;
  next: string;
}

interface AnswerFormProps {
  checkIn: CheckIn;
  goals: Map<string, Goal>;
  name: string;
}

const nothing: Words = { pulses: {}, lines: {}, next: '' };

function useAnswer({ checkIn, name }: AnswerFormProps) {
  const t = useT();
  const say = useSay();
  const form = useFormDraft<Words>(`check-in/${checkIn.id}`, `/check-ins/${checkIn.id}`, nothing, { next: room.checkIn.next });
  const [error, setError] = useState<string>();
  const send = async () => {
    const { pulses, lines, next } = form.value;
    const answers = checkIn.goals.flatMap((goal) => {
      const pulse = pulses[goal];
      const line = lines[goal]?.trim();
      return pulse ? [{ goal, pulse, ...(line ? { line } : {}) }] : [];
    });
    if (answers.length < checkIn.goals.length) return setError(t('checkIn.missing'));
    try {
      await answerCheckIn(checkIn, { goals: answers, ...(next.trim() ? { next: next.trim() } : {}) });
      await form.clear();
      say(t('checkIn.sent', { name }));
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  const hasRoom = form.fits && fits(Object.values(form.value.lines), room.checkIn.line);
  return { form, error, send, hasRoom };
}

/** One tap a goal and, if one likes, a line: answered in a minute. */
export function AnswerForm(props: AnswerFormProps) {
  const t = useT();
  const { form, error, send, hasRoom } = useAnswer(props);
  const { pulses, lines, next } = form.value;
  return (
    <div className={css.form}>
      {form.restored && <p className={css.quiet}>{t('checkIn.restored')}</p>}
      {props.checkIn.goals.length === 0 && <p className={css.quiet}>{t('checkIn.noGoals')}</p>}
      {props.checkIn.goals.map((goal) => {
        const title = props.goals.get(goal)?.title ?? t('checkIn.goalUnknown');
        return (
          <section key={goal} className={css.goal} aria-label={title}>
            <h2>
              <OwnLine>{title}</OwnLine>
            </h2>
            <Choice<Pulse>
              hideLabel
              label={t('checkIn.pulseOf', { title })}
              value={pulses[goal] ?? null}
              onChange={(pulse) => form.change({ pulses: { ...pulses, [goal]: pulse } })}
              options={(['moves', 'stuck', 'lets-talk'] as const).map((value) => ({
                value,
                label: t(`checkIn.pulse.${value}`),
              }))}
            />
            <TextField
              own
              label={t('checkIn.line')}
              value={lines[goal] ?? ''}
              onChange={(line) => form.change({ lines: { ...lines, [goal]: line } })}
              maxLength={room.checkIn.line}
            />
          </section>
        );
      })}
      <TextField
        own
        label={t('checkIn.next')}
        hint={t('checkIn.nextHint')}
        value={next}
        onChange={(words) => form.change({ next: words })}
        maxLength={room.checkIn.next}
      />
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button look="main" isDisabled={!hasRoom} onPress={() => void send()}>
          {t('checkIn.send')}
        </Button>
      </div>
    </div>
  );
}
