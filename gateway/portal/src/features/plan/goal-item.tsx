import { useState } from 'react';
import type { Goal, Plan } from '../../api/types';
import { Button } from '../../components/button';
import { PartComments } from '../../components/comments';
import { SupportList } from '../../components/support-list';
import { OwnLine } from '../../components/words';
import { useT } from '../../lib/i18n/use-t';
import { GoalEditor } from './goal-editor';
import { GoalFacts } from './goal-facts';
import { ProgressNotes } from './progress-notes';
import css from './plan.module.css';

/** A goal as a line to read, or opened to be written. */
export function GoalItem({ plan, goal }: { plan: Plan; goal: Goal }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const title = goal.title || t('goal.untitled');
  return (
    <li className={css.goal} id={`goal-${goal.id}`}>
      <div className={css.goalHead}>
        <h4 className={css.goalTitle}>
          <OwnLine>{title}</OwnLine>
        </h4>
        <Button
          look="quiet"
          aria-expanded={open}
          aria-label={open ? `${t('goal.close')}: ${title}` : t('goal.open', { title })}
          onPress={() => setOpen(!open)}
        >
          {open ? t('goal.close') : t('edit')}
        </Button>
      </div>
      <GoalFacts goal={goal} goals={plan.goals} />
      {!open && goal.support.length > 0 && <SupportList owner={plan.owner} goal={goal} />}
      <PartComments owner={plan.owner} part={`goal/${goal.id}`} title={title} shared={plan.sharedNumber > 0} />
      {open && (
        <div className={css.goalBody}>
          <GoalEditor plan={plan} goal={goal} />
          <ProgressNotes owner={plan.owner} goal={goal} />
        </div>
      )}
    </li>
  );
}
