import type { MovedGoal } from '../../api/types';
import { useT } from '../../lib/i18n/use-t';

interface MovedGoalsProps {
  moved: readonly MovedGoal[];
  /** What a goal is called where the order is told; nothing where it has no title yet. */
  titleOf: (goal: string) => string | undefined;
}

/** Another order, told by the goals that moved and where each stands now. */
export function MovedGoals({ moved, titleOf }: MovedGoalsProps) {
  const t = useT();
  const name = (goal: string) => titleOf(goal) || t('goal.untitled');
  return (
    <ul>
      {moved.map(({ goal, horizon, after }) => (
        <li key={goal}>
          {after
            ? t('goalCare.nowAfter', { title: name(goal), other: name(after) })
            : t('goalCare.nowFirst', { title: name(goal), horizon: t(`horizon.${horizon}`) })}
        </li>
      ))}
    </ul>
  );
}
