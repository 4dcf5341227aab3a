import { usePlan } from '../../api/plans';
import type { Goal } from '../../api/types';
import { GoalEditor } from './goal-editor';
import { ProgressNotes } from './progress-notes';
import css from './plan.module.css';

/** All that is written of a goal, and how it moves. */
export function OpenGoal({ owner, goal }: { owner: string; goal: Goal }) {
  const plan = usePlan(owner);
  if (!plan.data) return null;
  return (
    <div className={css.goalBody}>
      <GoalEditor plan={plan.data} goal={goal} />
      <ProgressNotes owner={owner} goal={goal} />
    </div>
  );
}
