import { useRef, useState } from 'react';
import { createGoal } from '../../api/plans';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { GoalFields as Fields, Horizon, Plan } from '../../api/types';
import { Button } from '../../components/button';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { fieldError, wordsOf } from '../../lib/problem-words';
import { CoachNote } from './coach-note';
import { leftToAdapt } from './example-draft';
import { ExamplePart } from './example-part';
import { firstTarget } from './first-target';
import type { Gap } from './gap';
import { GoalFields } from './goal-fields';
import css from './plan.module.css';

interface NewGoalProps {
  plan: Plan;
  horizon: Horizon;
  /** The goal that it is begun for. */
  leadsTo?: string | null;
  /** The gap on the way to a role that it is begun for. */
  gap?: Gap | undefined;
  onDone: () => void;
}

/** A goal that does not exist yet; its words stay on the device until it does. */
export function NewGoal({ plan, horizon, leadsTo = null, gap, onDone }: NewGoalProps) {
  const t = useT();
  const say = useSay();
  const { zone } = useSignedIn();
  const about = gap ? `closes/${gap.id}` : leadsTo;
  const page = gap ? `/plan?closes=${gap.id}` : '/plan';
  const form = useFormDraft<Fields>(
    about ? `goal/${horizon}/${about}` : `goal/${horizon}`,
    page,
    {
      horizon,
      kind: 'skill',
      title: '',
      status: 'planned',
      why: '',
      measure: '',
      support: [],
      target: firstTarget(horizon, zone),
      leadsTo,
      audience: 'manager',
      steps: [],
      ...gap?.link,
    },
    room.goal,
  );
  const [error, setError] = useState<unknown>(null);
  const [missing, setMissing] = useState(false);
  const [brackets, setBrackets] = useState<string[]>([]);
  const fields = useRef<HTMLDivElement>(null);

  const create = async () => {
    setMissing(form.value.title.trim() === '');
    if (form.value.title.trim() === '') return;
    const left = leftToAdapt(form.value);
    if (left.join() !== brackets.join()) {
      setBrackets(left);
      if (left.length > 0) return;
    }
    try {
      await createGoal(plan.owner, form.value, form.key);
      say(t('goal.created', { title: form.value.title }));
      await form.clear();
      onDone();
    } catch (cause) {
      setError(cause);
    }
  };

  return (
    <div className={css.newGoal}>
      {form.restored && <p className={css.hint}>{t('goal.restored')}</p>}
      <ExamplePart value={form.value} onChange={form.change} form={fields} gap={gap} />
      <div ref={fields}>
        <GoalFields
          value={form.value}
          onChange={form.change}
          plan={plan}
          isNew
          titleError={missing ? t('goal.titleMissing') : fieldError(t, error, '/title')}
          targetError={fieldError(t, error, '/target')}
          leadsToError={fieldError(t, error, '/leadsTo')}
        />
      </div>
      <CoachNote value={form.value} onChange={form.change} />
      {error !== null && (
        <p className={css.error} role="alert">
          {wordsOf(t, error)}
        </p>
      )}
      {brackets.length > 0 && (
        <p className={css.hint} role="alert">
          {t('goalCare.bracketsLeft', { parts: brackets.join(', ') })}
        </p>
      )}
      <div className={css.goalFoot}>
        <Button look="main" isDisabled={!form.fits} onPress={() => void create()}>
          {brackets.length > 0 ? t('goalCare.addAnyway') : t('goal.create')}
        </Button>
        <Button look="quiet" onPress={() => void form.clear().then(onDone)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
