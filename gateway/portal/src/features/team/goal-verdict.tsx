import { useState } from 'react';
import { giveVerdict } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { refresh } from '../../api/query-client';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { Goal, SharedPlan, VerdictWord } from '../../api/types';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { TextField } from '../../components/text-field';
import { OwnLine } from '../../components/words';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { asDate, sayDate } from '../../lib/when';
import css from './team.module.css';

interface GoalVerdictProps {
  plan: SharedPlan;
  goal: Goal;
  name: string;
}

/** The manager's word on one goal: fits, not yet, or we see it differently. */
export function GoalVerdict({ plan, goal, name }: GoalVerdictProps) {
  const t = useT();
  const { me, person } = useSignedIn();
  const said = goal.verdict?.holds === false ? null : goal.verdict;
  const [changing, setChanging] = useState(false);
  const [answered, setAnswered] = useState(false);
  const close = () => {
    setChanging(false);
    setAnswered(true);
  };
  const mine = said?.by === person;
  if (said && !changing) {
    return (
      <div className={css.verdict}>
        <p>
          {t(`verdict.${said.verdict}`, { name: mine ? me.person.name : t('someone') })}
          {said.because && (
            <>
              {'. '}
              <OwnLine>{said.because}</OwnLine>
            </>
          )}
        </p>
        <Button look="quiet" autoFocus={answered} onPress={() => setChanging(true)}>
          {t('report.change')}
        </Button>
      </div>
    );
  }
  return <VerdictForm plan={plan} goal={goal} name={name} onSaid={close} />;
}

function useVerdict({ plan, goal, name }: GoalVerdictProps, onSaid: () => void) {
  const t = useT();
  const say = useSay();
  const nothing = { verdict: null as VerdictWord | null, because: '' };
  const form = useFormDraft(`verdict/${goal.id}`, `/team/${plan.owner}`, nothing, room.verdict);
  const [error, setError] = useState<string>();
  const give = async () => {
    const { verdict, because } = form.value;
    if (!verdict) return;
    if (verdict !== 'fits' && because.trim() === '') return setError(t('report.becauseMissing'));
    try {
      await giveVerdict(plan.owner, goal.id, { number: plan.number, verdict, because: because.trim() });
      await form.clear();
      say(t('report.said', { name }));
      onSaid();
    } catch (cause) {
      if (isProblem(cause, 412)) void refresh('plans', plan.owner);
      setError(isProblem(cause, 412) ? t('report.stale') : wordsOf(t, cause));
    }
  };
  return { form, error, give };
}

function VerdictForm({ onSaid, ...about }: GoalVerdictProps & { onSaid: () => void }) {
  const t = useT();
  const { form, error, give } = useVerdict(about, onSaid);
  const { verdict, because } = form.value;
  return (
    <div className={css.verdict} data-waits="true">
      {about.goal.verdict?.holds === false && <p className={css.quiet}><ChangedSince goal={about.goal} /></p>}
      <Choice<VerdictWord>
        label={t('report.question')}
        value={verdict}
        onChange={(next) => form.change({ verdict: next })}
        options={[
          { value: 'fits', label: t('report.fits') },
          { value: 'not-yet', label: t('report.notYet') },
          { value: 'differently', label: t('report.differently') },
        ]}
      />
      {verdict && (
        <>
          <TextField
            own
            lines={2}
            label={verdict === 'fits' ? `${t('report.because')} (${t('optional')})` : t('report.because')}
            hint={t('report.becauseHint', { name: about.name })}
            value={because}
            onChange={(next) => form.change({ because: next })}
            error={error}
            maxLength={room.verdict.because}
          />
          <Button look="main" isDisabled={!form.fits} onPress={() => void give()}>
            {t('report.say')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Says that what was agreed is not what stands here now. */
function ChangedSince({ goal }: { goal: Goal }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { verdict, at } = goal.verdict!;
  const date = sayDate(asDate(at, zone), locale, zone);
  return <>{t(verdict === 'fits' ? 'agreement.changedSinceAgreed' : 'agreement.changedSinceSaid', { date })}</>;
}
