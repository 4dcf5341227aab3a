import { useLocation, useRouter, useSearch } from '@tanstack/react-router';
import { Suspense, useCallback, useMemo, useState } from 'react';
import type { Goal, Horizon, Plan } from '../../api/types';
import { Button } from '../../components/button';
import { HorizonMark } from '../../components/horizon-mark';
import { useT } from '../../lib/i18n/use-t';
import { FoldedGoals } from './folded-goals';
import { backTo, useGap, type Gap } from './gap';
import { GoalItem } from './goal-item';
import { horizons, spotOf, unled, type Spot } from './goal-standing';
import { DeletedGoals, GoalHints, GoalOrder, NewGoal, useReadyToWrite } from './later';
import css from './plan.module.css';

/** A goal that is being added: where, and what it is to lead to. */
interface Adding {
  horizon: Horizon;
  leadsTo: string | null;
  /** The gap on the way to a role that it is to close. */
  gap?: Gap;
}

/** The goals by horizon, each edited where it stands. */
export function GoalList({ plan }: { plan: Plan }) {
  const t = useT();
  const hash = useLocation({ select: (location) => location.hash });
  const router = useRouter();
  const { closes } = useSearch({ from: '/inside/plan' });
  const gap = useGap(plan.owner, closes);
  const [chosen, setAdding] = useState<Adding | null>(hash === 'add-goal' ? { horizon: 'near', leadsTo: null } : null);
  const adding: Adding | null = chosen ?? (gap ? { horizon: gap.horizon, leadsTo: null, gap } : null);
  const [added, setAdded] = useState<Horizon>();
  const [ordering, setOrdering] = useState(false);
  const spots = useSpots();
  useReadyToWrite();
  const order = () => {
    spots.forgetClosed();
    setOrdering(!ordering);
  };
  const add = useCallback((horizon: Horizon, leadsTo: string | null) => setAdding({ horizon, leadsTo }), []);
  const lead = useCallback((goal: string) => add('near', goal), [add]);
  const titles = useMemo(() => new Map(plan.goals.map(({ id, title }) => [id, title])), [plan.goals]);
  const resting = Boolean(plan.restingUntil);
  const hinted = useMemo(
    () => (resting ? undefined : unled(plan.goals).find(({ id }) => !plan.hintsSeen.includes(`no-near-goal.${id}`))?.id),
    [plan.goals, plan.hintsSeen, resting],
  );
  return (
    <div className={css.goals}>
      {plan.goals.length > 1 && (
        <div className={css.orderHead}>
          <Button look="quiet" aria-pressed={ordering} onPress={order}>
            {ordering ? t('goalCare.orderDone') : t('goalCare.order')}
          </Button>
          {ordering && <p className={css.hint}>{t('goalCare.orderHint')}</p>}
        </div>
      )}
      <Suspense>
        <GoalHints plan={plan} />
        <DeletedGoals owner={plan.owner} />
      </Suspense>
      {horizons.map((horizon) => {
        const mine = plan.goals.filter((goal) => spotOf(goal, spots.held).horizon === horizon);
        const shown = mine.filter((goal) => !spotOf(goal, spots.held).folded);
        const item = (goal: Goal) => (
          <GoalItem
            key={goal.id}
            owner={plan.owner}
            goal={goal}
            leadsTo={goal.leadsTo ? titles.get(goal.leadsTo) : undefined}
            open={spots.open.has(goal.id)}
            returned={spots.closed === goal.id}
            unled={goal.id === hinted}
            shared={plan.sharedNumber > 0}
            resting={resting}
            onHold={spots.hold}
            onOpen={spots.toggle}
            onLead={lead}
          />
        );
        return (
          <div className={css.horizon} key={horizon}>
            <h3 className={css.horizonTitle}>
              <HorizonMark horizon={horizon} />
              {t(`horizon.${horizon}`)}
            </h3>
            {mine.length === 0 && adding?.horizon !== horizon && (
              <p className={css.hint}>
                {t('plan.noGoals')} {horizon === 'near' && t('plan.example')}
              </p>
            )}
            {ordering ? (
              shown.length > 0 && (
                <Suspense>
                  <GoalOrder owner={plan.owner} goals={shown} label={t(`horizon.${horizon}`)} />
                </Suspense>
              )
            ) : (
              <ul className={css.goalList}>{shown.map(item)}</ul>
            )}
            <FoldedGoals goals={mine.filter((goal) => !shown.includes(goal))} hash={hash} closed={spots.closed}>
              {item}
            </FoldedGoals>
            {adding?.horizon === horizon ? (
              <Suspense>
                <NewGoal
                  key={adding.gap?.id ?? adding.leadsTo}
                  plan={plan}
                  horizon={horizon}
                  leadsTo={adding.leadsTo}
                  gap={adding.gap}
                  onDone={() => {
                    if (adding.gap) return void router.navigate(backTo(adding.gap));
                    setAdding(null);
                    setAdded(horizon);
                  }}
                />
              </Suspense>
            ) : (
              <div>
                <Button key={String(added === horizon)} autoFocus={added === horizon} onPress={() => add(horizon, null)}>
                  {t('plan.addGoal')}
                  <span className="aloud">{t(`horizon.${horizon}`)}</span>
                </Button>
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Which goals are open, and which stay where they are although they belong elsewhere by now. */
function useSpots() {
  const [held, setHeld] = useState<Record<string, Spot>>({});
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [closed, setClosed] = useState<string>();
  const hold = useCallback(
    (goal: Goal) => setHeld((before) => ({ ...before, [goal.id]: spotOf(goal, before) })),
    [],
  );
  const toggle = useCallback(
    (goal: Goal, now: boolean) => {
      setOpen((before) => {
        const next = new Set(before);
        if (now) next.add(goal.id);
        else next.delete(goal.id);
        return next;
      });
      if (now) return hold(goal);
      setClosed(goal.id);
      setHeld(({ [goal.id]: _, ...others }) => others);
    },
    [hold],
  );
  const forgetClosed = useCallback(() => setClosed(undefined), []);
  return { held, open, closed, hold, toggle, forgetClosed };
}
