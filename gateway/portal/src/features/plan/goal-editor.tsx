import { useState } from 'react';
import { deleteGoal, useDeletedGoals } from '../../api/deleted-goals';
import { fieldsOf, goalSaving } from '../../api/plans';
import type { Goal, GoalFields as Fields, Plan } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SaveState } from '../../components/save-state';
import { TwoVersions } from '../../components/two-versions';
import { useAutosave } from '../../lib/drafts/use-autosave';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { fieldError, wordsOf } from '../../lib/problem-words';
import { CoachNote } from './coach-note';
import { GoalFields } from './goal-fields';
import { useGoalVersions } from './goal-versions';
import css from './plan.module.css';

/** A goal that saves itself while it is written. */
export function GoalEditor({ plan, goal }: { plan: Plan; goal: Goal }) {
  const t = useT();
  const stored = { value: fieldsOf(goal), etag: goal.etag };
  const auto = useAutosave<Fields, { owner: string; goal: string }>(goalSaving, { owner: plan.owner, goal: goal.id }, stored);
  const { theirs, value } = auto;
  const versions = useGoalVersions(plan.owner);
  return (
    <>
      <GoalFields
        value={value}
        onChange={(part) => auto.type({ ...value, ...part })}
        plan={plan}
        goal={goal.id}
        titleError={value.title.trim() === '' ? t('goal.titleMissing') : undefined}
        reasonError={value.status === 'dropped' && !value.reason?.trim() ? t('problem.reason-needed') : undefined}
        targetError={fieldError(t, auto.problem, '/target')}
        leadsToError={fieldError(t, auto.problem, '/leadsTo')}
      />
      <CoachNote value={value} onChange={(part) => auto.type({ ...value, ...part })} />
      {auto.state === 'conflict' && theirs && (
        <TwoVersions name={auto.name} fields={versions} mine={value} theirs={theirs} base={auto.base} onKeep={auto.resolve} />
      )}
      <div className={css.goalFoot}>
        <SaveState state={auto.state} touched={auto.touched} problem={auto.problem} />
        <DeleteGoal owner={plan.owner} goal={goal} fields={value} forget={auto.forget} />
      </div>
    </>
  );
}

interface DeleteGoalProps {
  owner: string;
  goal: Goal;
  /** What stands in it at this moment. */
  fields: Fields;
  forget: () => Promise<void>;
}

function DeleteGoal({ owner, goal, fields, forget }: DeleteGoalProps) {
  const t = useT();
  const say = useSay();
  const { keep } = useDeletedGoals(owner);
  const [asked, setAsked] = useState(false);
  const remove = async () => {
    setAsked(false);
    try {
      await forget();
      const deleted = { id: goal.id, etag: goal.etag, fields };
      await deleteGoal(owner, deleted);
      keep(deleted);
    } catch (error) {
      say(wordsOf(t, error));
    }
  };
  return (
    <>
      <Button look="quiet" onPress={() => setAsked(true)}>
        {t('goal.delete')}
      </Button>
      <Dialog
        insist
        title={t('goal.deleteTitle', { title: goal.title })}
        open={asked}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button look="danger" onPress={() => void remove()}>
              {t('goal.deleteYes', { title: goal.title })}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <p>{t('goal.deleteText')}</p>
      </Dialog>
    </>
  );
}
