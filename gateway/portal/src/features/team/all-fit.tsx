import { useState } from 'react';
import { giveVerdict } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { refresh } from '../../api/query-client';
import type { Goal, SharedPlan } from '../../api/types';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { OwnLine } from '../../components/words';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import css from './team.module.css';

/** Goals under way that wait for the manager's word. */
function waiting(plan: SharedPlan): Goal[] {
  return plan.goals.filter(({ status, verdict }) => (status === 'planned' || status === 'active') && (!verdict || verdict.holds === false));
}

/** Says of several goals at once that they fit: of those that are chosen, one by one, and of no other. */
export function AllFit({ plan, name }: { plan: SharedPlan; name: string }) {
  const t = useT();
  const say = useSay();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const goals = waiting(plan);
  const chosen = goals.filter(({ id }) => picked.includes(id));
  if (goals.length < 2) return null;
  const pick = (id: string, on: boolean) => setPicked(on ? [...picked, id] : picked.filter((one) => one !== id));
  const fit = async () => {
    setBusy(true);
    setError(undefined);
    try {
      for (const { id, verdictEtag } of chosen) await giveVerdict(plan.owner, id, { number: plan.number, verdict: 'fits', because: '' }, verdictEtag);
      say(t('allFit.said', { count: chosen.length, name }));
    } catch (cause) {
      if (isProblem(cause, 412) || isProblem(cause, 404)) void refresh('plans', plan.owner);
      setError(isProblem(cause, 412) ? t('sight.lookAgain') : wordsOf(t, cause));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={css.allFit} aria-labelledby="all-fit">
      <h2 id="all-fit">{t('allFit.title')}</h2>
      <p className={css.quiet}>{t('allFit.hint', { name })}</p>
      {goals.map(({ id, title }) => (
        <Check key={id} checked={picked.includes(id)} onChange={(on) => pick(id, on)}>
          <OwnLine>{title}</OwnLine>
        </Check>
      ))}
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button isDisabled={busy || chosen.length === 0} onPress={() => void fit()}>
          {chosen.length > 1 ? t('allFit.act', { count: chosen.length }) : t('allFit.actOne')}
        </Button>
      </div>
    </section>
  );
}
