import { Suspense, useEffect, useRef, useState } from 'react';
import { fieldsOf, goalSaving } from '../../api/plans';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { Goal, GoalFields } from '../../api/types';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { useFormDraft, type FormDraftHandle } from '../../lib/drafts/use-form-draft';
import { useAutosave } from '../../lib/drafts/use-autosave';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayTarget } from '../../lib/when';
import { NewDate } from './later';
import css from './plan.module.css';

interface DatePassedProps {
  owner: string;
  goal: Goal;
  onHold: (goal: Goal) => void;
  onSettled: (words: string) => void;
}

/** A goal whose date has passed asks what became of it, right where it stands. */
export function DatePassed({ owner, goal, onHold, onSettled }: DatePassedProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const stored = { value: fieldsOf(goal), etag: goal.etag };
  const auto = useAutosave<GoalFields, { owner: string; goal: string }>(goalSaving, { owner, goal: goal.id }, stored);
  const [pressed, setPressed] = useState<'date' | 'reason'>();
  const dropping = useFormDraft(`dropped/${goal.id}`, '/plan', { reason: '' }, { reason: room.goal.reason });
  const asked = pressed ?? (dropping.restored ? 'reason' : undefined);
  const settle = (part: Partial<GoalFields>, words: string) => {
    onHold(goal);
    onSettled(words);
    auto.type({ ...auto.value, ...part });
    void auto.flush();
  };
  return (
    <Notice tone="waits">
      <p>{t('goalCare.passed', { date: sayTarget(goal.target, locale, zone) })}</p>
      {asked === undefined && (
        <div className={css.acts} role="group" aria-label={goal.title}>
          <Button onPress={() => settle({ status: 'achieved' }, t('goalCare.saidAchieved'))}>{t('goalCare.reached')}</Button>
          <Button onPress={() => setPressed('date')}>{t('goalCare.newDate')}</Button>
          <Button onPress={() => settle({ status: 'paused' }, t('goalCare.saidPaused'))}>{t('goalCare.pause')}</Button>
          <Button onPress={() => setPressed('reason')}>{t('goalCare.drop')}</Button>
        </div>
      )}
      {asked === 'date' && (
        <Suspense>
          <NewDate horizon={goal.horizon} onKeep={(target) => settle({ target }, t('goalCare.saidDate'))} />
        </Suspense>
      )}
      {asked === 'reason' && (
        <Reason
          form={dropping}
          onKeep={(reason) => {
            void dropping.clear();
            settle({ status: 'dropped', reason }, t('goalCare.saidDropped'));
          }}
        />
      )}
      {asked !== undefined && (
        <Button look="quiet" onPress={() => void dropping.clear().then(() => setPressed(undefined))}>
          {t('cancel')}
        </Button>
      )}
    </Notice>
  );
}

interface ReasonProps {
  form: FormDraftHandle<{ reason: string }>;
  onKeep: (reason: string) => void;
}

function Reason({ form, onKeep }: ReasonProps) {
  const t = useT();
  const { reason } = form.value;
  return (
    <>
      <TextField own autoFocus label={t('goalCare.why')} value={reason} onChange={(next) => form.change({ reason: next })} maxLength={room.goal.reason} />
      <Button look="main" isDisabled={reason.trim() === '' || !form.fits} onPress={() => onKeep(reason.trim())}>
        {t('goalCare.keepDropped')}
      </Button>
    </>
  );
}

/** What was answered; takes the focus, as the button that had it is gone. */
export function Settled({ words }: { words: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} className={css.hint}>
      {words}
    </p>
  );
}
