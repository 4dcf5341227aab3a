import { useState, type ReactNode } from 'react';
import type { Goal } from '../../api/types';
import { Button } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import { resting } from './goal-standing';
import css from './plan.module.css';

interface FoldedGoalsProps {
  goals: readonly Goal[];
  /** Where the address points to, if to one of them. */
  hash: string;
  /** The goal that was closed last: it is shown, as somebody has just been at it. */
  closed: string | undefined;
  children: (goal: Goal) => ReactNode;
}

/** What is paused, achieved or dropped: counted, and one press away. */
export function FoldedGoals({ goals, hash, closed, children }: FoldedGoalsProps) {
  const t = useT();
  const [pressed, setPressed] = useState<boolean>();
  if (goals.length === 0) return null;
  const meant = goals.some(({ id }) => id === closed || hash === `goal-${id}`);
  const open = pressed ?? meant;
  const counts = resting
    .map((status) => [status, goals.filter((goal) => goal.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => t(`goalCare.${status as 'paused'}`, { count }));
  return (
    <>
      <div>
        <Button look="quiet" aria-expanded={open} onPress={() => setPressed(!open)}>
          {t('goalCare.folded')}: {counts.join(', ')}
        </Button>
      </div>
      {open && <ul className={css.goalList}>{goals.map(children)}</ul>}
    </>
  );
}
