import { setHintAside } from '../../api/hints';
import type { Goal, Plan } from '../../api/types';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useT } from '../../lib/i18n/use-t';
import css from './plan.module.css';

const manyNear = 3;

/** More than a few things at once: asked about once, and never again after an answer. */
export function GoalHints({ plan }: { plan: Plan }) {
  const t = useT();
  const near = plan.goals.filter(({ horizon, status }) => horizon === 'near' && status === 'active');
  if (plan.restingUntil || near.length <= manyNear || plan.hintsSeen.includes('many-near')) return null;
  return (
    <Notice tone="waits">
      <p>{t('plan.manyNear', { count: near.length })}</p>
      <Button look="quiet" onPress={() => void setHintAside(plan.owner, 'many-near').catch(() => undefined)}>
        {t('goalCare.manyFine')}
      </Button>
    </Notice>
  );
}

interface UnledHintProps {
  owner: string;
  goal: Goal;
  onLead: (goal: string) => void;
}

/** A goal further away to which nothing near leads yet: pointed out kindly, once. */
export function UnledHint({ owner, goal, onLead }: UnledHintProps) {
  const t = useT();
  const aside = () => void setHintAside(owner, `no-near-goal.${goal.id}`).catch(() => undefined);
  return (
    <div className={css.unled}>
      <p>{t('goalCare.nothingLeads')}</p>
      <div className={css.acts}>
        <Button
          onPress={() => {
            aside();
            onLead(goal.id);
          }}
        >
          {t('goalCare.addLeading')}
        </Button>
        <Button look="quiet" onPress={aside}>
          {t('goalCare.fine')}
        </Button>
      </div>
    </div>
  );
}
