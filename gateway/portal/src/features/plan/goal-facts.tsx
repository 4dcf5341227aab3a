import { useSignedIn } from '../../api/signed-in';
import type { Goal } from '../../api/types';
import { GoalPulse } from '../../components/goal-pulse';
import { StatusWords } from '../../components/status-words';
import { VerdictLine } from '../../components/verdict-line';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayTarget } from '../../lib/when';
import css from './plan.module.css';

/** The few facts of a goal, in one line. */
export function GoalFacts({ goal, leadsTo }: { goal: Goal; leadsTo: string | undefined }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const done = goal.steps.filter((step) => step.done).length;
  return (
    <>
      <p className={css.facts}>
        <span>{t('goal.until', { date: sayTarget(goal.target, locale, zone) })}</span>
        <span>{t(`kind.${goal.kind}`)}</span>
        <StatusWords goal={goal} />
        {goal.steps.length > 0 && <span>{t('goal.stepsDone', { done, count: goal.steps.length })}</span>}
        <span className={css.who}>{goal.audience === 'only-me' ? t('audience.onlyMe') : t('audience.both')}</span>
        {leadsTo && <span>{t('goal.leadsToLine', { title: leadsTo })}</span>}
      </p>
      <VerdictLine goal={goal} />
      <GoalPulse goal={goal.id} />
    </>
  );
}
