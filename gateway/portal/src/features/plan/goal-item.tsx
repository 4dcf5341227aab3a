import { memo, Suspense, useState } from 'react';
import { useSignedIn } from '../../api/signed-in';
import type { Goal } from '../../api/types';
import { Button } from '../../components/button';
import { PartComments } from '../../components/comments';
import { SupportList } from '../../components/support-list';
import { OwnLine } from '../../components/words';
import { useT } from '../../lib/i18n/use-t';
import { today } from '../../lib/when';
import { GoalFacts } from './goal-facts';
import { hasPassed } from './goal-standing';
import { DatePassed, OpenGoal, Settled, UnledHint } from './later';
import css from './plan.module.css';

interface GoalItemProps {
  owner: string;
  goal: Goal;
  /** The title of the goal that it leads to. */
  leadsTo: string | undefined;
  open: boolean;
  /** Whether it was closed just now, so that the focus comes back to it wherever it stands. */
  returned: boolean;
  /** Whether it is pointed out that nothing near leads there. */
  unled: boolean;
  /** Whether the plan is shared, so that it can be talked about. */
  shared: boolean;
  /** Whether the plan rests, so that nothing is asked. */
  resting: boolean;
  onHold: (goal: Goal) => void;
  onOpen: (goal: Goal, open: boolean) => void;
  onLead: (goal: string) => void;
}

/** A goal as a line to read, or opened to be written. Drawn anew only when it changed itself: a plan may have many. */
export const GoalItem = memo(function GoalItem(props: GoalItemProps) {
  const { owner, goal, leadsTo, open, returned, unled, shared, resting, onHold, onOpen, onLead } = props;
  const t = useT();
  const { zone } = useSignedIn();
  const [settled, setSettled] = useState<string>();
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
          autoFocus={returned}
          onPress={() => onOpen(goal, !open)}
        >
          {open ? t('goal.close') : t('edit')}
        </Button>
      </div>
      <GoalFacts goal={goal} leadsTo={leadsTo} />
      {!open && goal.support.length > 0 && <SupportList owner={owner} goal={goal} />}
      <PartComments owner={owner} part={`goal/${goal.id}`} title={title} shared={shared} />
      <Suspense>
        {hasPassed(goal, today(zone)) && !open && !resting ? (
          <DatePassed owner={owner} goal={goal} onHold={onHold} onSettled={setSettled} />
        ) : (
          settled && <Settled words={settled} />
        )}
        {unled && !open && <UnledHint owner={owner} goal={goal} onLead={onLead} />}
      </Suspense>
      {open && (
        <Suspense>
          <OpenGoal owner={owner} goal={goal} />
        </Suspense>
      )}
    </li>
  );
});
