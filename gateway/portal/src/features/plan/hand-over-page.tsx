import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { takeAccomplishmentBack, useSharedAccomplishments } from '../../api/accomplishments';
import { usePlan } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { refresh } from '../../api/query-client';
import { handOver, useHandover } from '../../api/sight';
import { useSignedIn } from '../../api/signed-in';
import type { HandoverPreview, Named, Plan, SharedAccomplishment } from '../../api/types';
import { Button, ButtonLink } from '../../components/button';
import { Check } from '../../components/check';
import { Page } from '../../components/page';
import { SharedPlanSheet } from '../../components/shared-plan-sheet';
import { Empty, Failed, Loading } from '../../components/state';
import { OwnLine } from '../../components/words';
import { useDesk } from '../../lib/drafts/desk-context';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { asDate, sayDate } from '../../lib/when';
import { PartName } from './part-name';
import css from './hand-over-page.module.css';

/** Giving a new manager, or who stands in, sight of the plan: in which parts, and what they will see then. */
export function HandOverPage() {
  const { me, person } = useSignedIn();
  const { to = me.manager?.id } = useSearch({ from: '/inside/plan/hand-over' });
  const recipient = [me.manager, me.acting?.manager].find((one) => one?.id === to);
  const plan = usePlan(person);
  const deeds = useSharedAccomplishments(person);
  if (!plan.data || !deeds.data) return plan.error ? <Failed error={plan.error} onRetry={() => void plan.refetch()} /> : <Loading />;
  if (!recipient) return <Nobody />;
  if (recipient === me.manager && plan.data.seenBy === recipient.id) return <Nobody reader={recipient.name} />;
  return <HandOver key={to} plan={plan.data} deeds={deeds.data} recipient={recipient} />;
}

/** Where there is nothing to hand over, or who would get it reads it already. */
function Nobody({ reader }: { reader?: string }) {
  const t = useT();
  const lead = reader ? t('handOver.already', { name: reader }) : t('handOver.nobodyText');
  return (
    <Page title={t('handOver.nobody')} lead={lead} action={<ButtonLink to="/plan">{t('preview.back')}</ButtonLink>}>
      {null}
    </Page>
  );
}

interface HandOverProps {
  plan: Plan;
  deeds: readonly SharedAccomplishment[];
  recipient: Named;
}

const deedPart = (id: string) => `accomplishment/${id}`;

/** What is ticked, and doing it: first what stays is taken back, so that a broken connection shows too little, never too much. */
function useHandingOver({ plan, deeds, recipient }: HandOverProps) {
  const t = useT();
  const say = useSay();
  const desk = useDesk();
  const navigate = useNavigate();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const preview = useHandover(plan.owner, recipient.id, left.filter((part) => !part.startsWith('accomplishment/')));
  const pick = (part: string, on: boolean) => setLeft(on ? left.filter((one) => one !== part) : [...left, part]);
  const handing = async ({ number, parts, whole }: HandoverPreview) => {
    const going = parts.filter((part) => !left.includes(part));
    if (going.length === 0) return setError(t('handOver.none'));
    setBusy(true);
    setError(undefined);
    try {
      await desk.settle();
      for (const { id } of deeds) if (left.includes(deedPart(id))) await takeAccomplishmentBack(plan.owner, id);
      await handOver(plan.owner, { to: recipient.id, number, ...(whole ? {} : { parts: going }) });
      say(t('handOver.done', { name: recipient.name }));
      await navigate({ to: '/plan', hash: 'sharing' });
    } catch (cause) {
      if (isProblem(cause, 412)) void refresh('plans', plan.owner);
      setError(isProblem(cause, 412) ? t('handOver.newer') : wordsOf(t, cause));
    } finally {
      setBusy(false);
    }
  };
  return { preview, left, pick, handing, error, busy };
}

function HandOver(props: HandOverProps) {
  const t = useT();
  const { recipient, plan } = props;
  const { preview, left, pick, handing, error, busy } = useHandingOver(props);
  if (isProblem(preview.error, 409)) return <Nobody />;
  if (!preview.data) return preview.error ? <Failed error={preview.error} onRetry={() => void preview.refetch()} /> : <Loading />;
  const { name } = recipient;
  return (
    <Page
      title={t('handOver.title', { name })}
      lead={t('handOver.lead', { name })}
      action={<ButtonLink to="/plan">{t('preview.back')}</ButtonLink>}
    >
      <section className={css.part} aria-labelledby="parts">
        <h2 id="parts">{t('handOver.parts')}</h2>
        {preview.data.whole ? (
          <p>{t('handOver.whole', { name })}</p>
        ) : (
          <Parts {...props} parts={preview.data.parts} left={left} onPick={pick} />
        )}
        <Trouble words={error} />
        <div>
          <Button look="main" isDisabled={busy} onPress={() => void handing(preview.data)}>
            {t('handOver.act', { name })}
          </Button>
        </div>
      </section>
      <WhatIsSeen plan={plan} preview={preview.data} name={name} />
    </Page>
  );
}

/** Comes into sight and is read out. */
function Trouble({ words }: { words: string | undefined }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.scrollIntoView?.({ block: 'nearest' }), [words]);
  return words ? (
    <p ref={line} className={css.error} role="alert">
      {words}
    </p>
  ) : null;
}

interface PartsProps extends HandOverProps {
  parts: readonly string[];
  left: readonly string[];
  onPick: (part: string, on: boolean) => void;
}

const order = ['section', 'role', 'goal'];
const rank = (part: string) => order.indexOf(part.split('/')[0]!);

function Parts({ plan, deeds, parts, left, onPick }: PartsProps) {
  const t = useT();
  const sorted = [...parts].sort((one, other) => rank(one) - rank(other) || place(plan, one) - place(plan, other));
  return (
    <>
      <p className={css.hint}>{t('handOver.partsHint')}</p>
      <div className={css.ticks} role="group" aria-label={t('handOver.parts')}>
        {sorted
          .filter((part) => part !== 'role/standing' || !left.includes('role'))
          .map((part) => (
            <Check key={part} checked={!left.includes(part)} onChange={(on) => onPick(part, on)}>
              {part.startsWith('goal/') ? (
                <OwnLine>{plan.goals.find(({ id }) => part === `goal/${id}`)?.title ?? t('goal.untitled')}</OwnLine>
              ) : (
                <PartName part={part} plan={plan} />
              )}
            </Check>
          ))}
      </div>
      {deeds.length > 0 && (
        <div className={css.ticks} role="group" aria-labelledby="deeds">
          <h3 id="deeds">{t('handOver.deeds')}</h3>
          {deeds.map(({ id, account }) => (
            <Check key={id} checked={!left.includes(deedPart(id))} onChange={(on) => onPick(deedPart(id), on)}>
              <OwnLine>{account.title}</OwnLine>
            </Check>
          ))}
        </div>
      )}
    </>
  );
}

/** Parts stand as they do in the plan. */
function place(plan: Plan, part: string): number {
  return part.startsWith('goal/') ? plan.goals.findIndex(({ id }) => part === `goal/${id}`) : 0;
}

function WhatIsSeen({ plan, preview, name }: { plan: Plan; preview: HandoverPreview; name: string }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { plan: seen } = preview;
  const empty = seen.sections.length + seen.goals.length === 0 && !seen.role;
  return (
    <section className={css.seen} aria-labelledby="seen">
      <h2 id="seen">{t('handOver.preview', { name })}</h2>
      <p className={css.hint}>
        {t('handOver.previewDate', { date: sayDate(asDate(seen.sharedAt, zone), locale, zone) })}{' '}
        {plan.revision > 0 && plan.revision !== preview.number && t('handOver.agreed', { name })}
      </p>
      {empty ? <Empty title={t('handOver.none')} /> : <SharedPlanSheet plan={seen} />}
    </section>
  );
}
