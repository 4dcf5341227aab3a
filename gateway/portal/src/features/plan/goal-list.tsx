import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { Goal, Horizon, Plan } from '../../api/types';
import { Button } from '../../components/button';
import { HorizonMark } from '../../components/horizon-mark';
import { Notice } from '../../components/notice';
import { useT } from '../../lib/i18n/use-t';
import { GoalItem } from './goal-item';
import { NewGoal } from './new-goal';
import css from './plan.module.css';

const horizons: readonly Horizon[] = ['near', 'mid', 'long'];
const manyNear = 3;

/** The goals by horizon, each edited where it stands. */
export function GoalList({ plan }: { plan: Plan }) {
  const t = useT();
  const near = plan.goals.filter(({ horizon, status }) => horizon === 'near' && status === 'active');
  return (
    <div className={css.goals}>
      {near.length > manyNear && (
        <Notice tone="waits">
          <p>{t('plan.manyNear', { count: near.length })}</p>
        </Notice>
      )}
      {horizons.map((horizon) => (
        <HorizonGoals
          key={horizon}
          plan={plan}
          horizon={horizon}
          goals={plan.goals.filter((goal) => goal.horizon === horizon)}
        />
      ))}
    </div>
  );
}

function HorizonGoals({ plan, horizon, goals }: { plan: Plan; horizon: Horizon; goals: readonly Goal[] }) {
  const t = useT();
  const hash = useLocation({ select: (location) => location.hash });
  const [adding, setAdding] = useState(horizon === 'near' && hash === 'add-goal');
  const [added, setAdded] = useState(false);
  const done = () => {
    setAdding(false);
    setAdded(true);
  };
  return (
    <div className={css.horizon}>
      <h3 className={css.horizonTitle}>
        <HorizonMark horizon={horizon} />
        {t(`horizon.${horizon}`)}
      </h3>
      {goals.length === 0 && !adding && (
        <p className={css.hint}>
          {t('plan.noGoals')} {horizon === 'near' && t('plan.example')}
        </p>
      )}
      <ul className={css.goalList}>
        {goals.map((goal) => (
          <GoalItem key={goal.id} plan={plan} goal={goal} />
        ))}
      </ul>
      {adding ? (
        <NewGoal plan={plan} horizon={horizon} onDone={done} />
      ) : (
        <div>
          <Button autoFocus={added} onPress={() => setAdding(true)}>
            {t('plan.addGoal')}
            <span className="aloud">{t(`horizon.${horizon}`)}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
