import { useMemo, type ReactNode } from 'react';
import { usePeople } from '../api/people';
import { useSignedIn } from '../api/signed-in';
import type { Ask, Goal, GoalStep, Horizon, SharedPlan } from '../api/types';
import { useLocale, useT } from '../lib/i18n/use-t';
import { sayDate, sayTarget } from '../lib/when';
import { Figure, FigureChart } from './figure-chart';
import { AlignmentLines } from './alignment-lines';
import { GoalPulse } from './goal-pulse';
import { HorizonMark } from './horizon-mark';
import { SharedRole } from './shared-role';
import { StatusWords } from './status-words';
import { SupportList } from './support-list';
import { OwnLine, Words } from './words';
import css from './shared-plan-sheet.module.css';

const horizons: readonly Horizon[] = ['near', 'mid', 'long'];

interface SharedPlanSheetProps {
  plan: SharedPlan;
  /** What stands under each goal: the manager's answer, for example. */
  underGoal?: (goal: Goal) => ReactNode;
  /** What stands below each thing that would help. */
  underAsk?: (goal: Goal, ask: Ask) => ReactNode;
  /** What stands beside each part, by its name and title. */
  besidePart?: (part: string, title: string) => ReactNode;
}

/** A plan to be read: exactly the parts that were shared. */
export function SharedPlanSheet({ plan, underGoal, underAsk, besidePart }: SharedPlanSheetProps) {
  const t = useT();
  return (
    <div className={css.sheet}>
      {plan.sections
        .filter(({ text }) => text !== '')
        .map(({ name, text }) => (
          <section key={name} className={css.part}>
            <h2>{t(`section.${name}`)}</h2>
            <Words>{text}</Words>
            {besidePart?.(`section/${name}`, t(`section.${name}`))}
          </section>
        ))}
      {plan.role && (
        <SharedRole aim={plan.role} goals={plan.goals}>
          {besidePart?.('role', t('role.title'))}
        </SharedRole>
      )}
      {horizons.map((horizon) => {
        const goals = plan.goals.filter((goal) => goal.horizon === horizon);
        if (goals.length === 0) return null;
        return (
          <section key={horizon} className={css.part}>
            <h2 className={css.horizon}>
              <HorizonMark horizon={horizon} />
              {t(`horizon.${horizon}`)}
            </h2>
            {goals.map((goal) => (
              <article key={goal.id} id={`goal-${goal.id}`} className={css.goal}>
                <GoalSheet owner={plan.owner} readAs={plan.readAs} goal={goal} goals={plan.goals} underAsk={underAsk && ((ask) => underAsk(goal, ask))} />
                {besidePart?.(`goal/${goal.id}`, goal.title)}
                {underGoal?.(goal)}
              </article>
            ))}
          </section>
        );
      })}
    </div>
  );
}

interface GoalSheetProps {
  owner: string;
  readAs: SharedPlan['readAs'] | undefined;
  goal: Goal;
  goals: readonly Goal[];
  underAsk?: ((ask: Ask) => ReactNode) | undefined;
}

function GoalSheet({ owner, readAs, goal, goals, underAsk }: GoalSheetProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const leadsTo = goals.find(({ id }) => id === goal.leadsTo);
  const whose = useStepOwners(owner, readAs, goal.steps.length > 0);
  const parts = [
    [t('goal.measure'), goal.measure],
    [t('goal.why'), goal.why],
  ] as const;
  return (
    <>
      <h3 className={css.title}>
        <OwnLine>{goal.title}</OwnLine>
      </h3>
      <p className={css.facts}>
        <span>{t('goal.until', { date: sayTarget(goal.target, locale, zone) })}</span>
        <span>{t(`kind.${goal.kind}`)}</span>
        <StatusWords goal={goal} />
        {leadsTo && <span>{t('goal.leadsToLine', { title: leadsTo.title })}</span>}
      </p>
      <GoalPulse goal={goal.id} />
      <dl className={css.parts}>
        {parts.map(
          ([label, words]) =>
            words && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Words>{words}</Words>
                </dd>
              </div>
            ),
        )}
        {goal.support.length > 0 && (
          <div>
            <dt>{t('goal.support')}</dt>
            <dd>
              <SupportList owner={owner} goal={goal} underAsk={underAsk} />
            </dd>
          </div>
        )}
        <AlignmentLines goal={goal} />
        {goal.steps.length > 0 && (
          <div>
            <dt>{t('goal.steps')}</dt>
            {goal.steps.map((step) => (
              <dd key={step.id ?? step.what}>
                {step.done ? <span>✓ </span> : <span>– </span>}
                <OwnLine>{step.what}</OwnLine>
                <span className={css.quiet}>
                  {' '}
                  {whose(step.owner)}
                  {step.by && <>, {t('goal.until', { date: sayDate(step.by, locale, zone) })}</>}
                </span>
              </dd>
            ))}
          </div>
        )}
        {goal.progress.length > 0 && (
          <div>
            <dt>{t('goal.progress')}</dt>
            {goal.progress.map((note) => (
              <dd key={note.id}>
                <span className={css.quiet}>{sayDate(note.on, locale, zone)} </span>
                <OwnLine>{note.note}</OwnLine>
                <Figure value={note.value} />
              </dd>
            ))}
            <dd>
              <FigureChart notes={goal.progress} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** Who takes a step: the plan's owner by name, or their manager; the reader is told that it is theirs. */
function useStepOwners(owner: string, readAs: SharedPlan['readAs'] | undefined, any: boolean): (of: GoalStep['owner']) => string {
  const t = useT();
  const { me, person } = useSignedIn();
  const people = usePeople(useMemo(() => (any ? [owner] : []), [any, owner]));
  return (of) => {
    if (of === 'employee') return people.get(owner)?.name ?? t('someone');
    if (owner === person) return me.manager?.name ?? t('audience.nobody');
    return t(readAs === 'manager' ? 'stepOwner.mine' : 'stepOwner.manager');
  };
}
