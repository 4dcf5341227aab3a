import { useMemo, useState, type ReactNode } from 'react';
import { usePeople } from '../../api/people';
import { giveVerdict } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { refresh } from '../../api/query-client';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { Goal, SharedPlan, Verdict, VerdictWord } from '../../api/types';
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

/** What was said to a goal, and by whom; nothing where it is another goal now. */
export function VerdictSaid({ goal, children }: { goal: Goal; children?: ReactNode }) {
  const t = useT();
  const said = goal.verdict?.holds === false ? null : goal.verdict;
  const people = usePeople(useMemo(() => [said?.by], [said?.by]));
  if (!said) return null;
  return (
    <div className={css.verdict}>
      <Word said={t(`verdict.${said.verdict}`, { name: people.get(said.by)?.name ?? t('someone') })} because={said.because} />
      {children}
    </div>
  );
}

/** The manager's word on one goal: fits, not yet, or we see it differently. */
export function GoalVerdict({ plan, goal, name }: GoalVerdictProps) {
  const t = useT();
  const said = goal.verdict?.holds === false ? null : goal.verdict;
  const [changing, setChanging] = useState(false);
  const [answered, setAnswered] = useState(false);
  const [met, setMet] = useState(false);
  const close = () => {
    setChanging(false);
    setMet(false);
    setAnswered(true);
  };
  if (said && !changing && !met) {
    return (
      <VerdictSaid goal={goal}>
        <Button look="quiet" autoFocus={answered} onPress={() => setChanging(true)}>
          {t('report.change')}
        </Button>
      </VerdictSaid>
    );
  }
  return <VerdictForm plan={plan} goal={goal} name={name} met={met} onMet={() => setMet(true)} onSaid={close} />;
}

interface VerdictFormProps extends GoalVerdictProps {
  /** Whether somebody else said something while this was written. */
  met: boolean;
  onMet: () => void;
  onSaid: () => void;
}

function useVerdict({ plan, goal, name, onMet, onSaid }: VerdictFormProps) {
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
      await giveVerdict(plan.owner, goal.id, { number: plan.number, verdict, because: because.trim() }, goal.verdictEtag);
      await form.clear();
      say(t('report.said', { name }));
      onSaid();
    } catch (cause) {
      const raced = isProblem(cause, 412);
      if (raced) {
        onMet();
        say(t('sight.lookAgain'));
      }
      if (raced || isProblem(cause, 404)) void refresh('plans', plan.owner);
      setError(raced ? t('sight.lookAgain') : wordsOf(t, cause));
    }
  };
  const leave = async () => {
    await form.clear();
    onSaid();
  };
  return { form, error, give, leave };
}

function VerdictForm(about: VerdictFormProps) {
  const t = useT();
  const { form, error, give, leave } = useVerdict(about);
  const { verdict, because } = form.value;
  const theirs = about.goal.verdict?.holds === false ? null : about.goal.verdict;
  if (about.met && theirs && verdict) {
    return (
      <Both theirs={theirs} mine={{ verdict, because }} onMine={() => void give()} onTheirs={() => void leave()} />
    );
  }
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

interface BothProps {
  theirs: Verdict;
  mine: { verdict: VerdictWord; because: string };
  onMine: () => void;
  onTheirs: () => void;
}

/** Somebody else's word and one's own, side by side; the person chooses which one stands. */
function Both({ theirs, mine, onMine, onTheirs }: BothProps) {
  const t = useT();
  const { me } = useSignedIn();
  const people = usePeople(useMemo(() => [theirs.by], [theirs.by]));
  const name = people.get(theirs.by)?.name ?? t('someone');
  return (
    <div className={css.verdict} role="group" aria-label={t('sight.meanwhile', { name })} data-waits="true">
      <p role="alert">{t('sight.meanwhile', { name })}</p>
      <Word said={t(`verdict.${theirs.verdict}`, { name })} because={theirs.because} />
      <Word said={t(`verdict.${mine.verdict}`, { name: me.person.name })} because={mine.because.trim()} />
      <div className={css.choices}>
        <Button onPress={onMine}>{t('sight.sayMine')}</Button>
        <Button onPress={onTheirs}>{t('sight.leaveTheirs', { name })}</Button>
      </div>
    </div>
  );
}

function Word({ said, because }: { said: string; because: string }) {
  return (
    <p>
      {said}
      {because && (
        <>
          {'. '}
          <OwnLine>{because}</OwnLine>
        </>
      )}
    </p>
  );
}
