import { useMemo, type ReactNode } from 'react';
import { usePeople } from '../api/people';
import { keepPromise } from '../api/plans';
import { useSignedIn } from '../api/signed-in';
import type { Ask, Goal, SupportDecision, SupportKind } from '../api/types';
import { useLocale, useT } from '../lib/i18n/use-t';
import { useSay } from '../lib/live';
import { wordsOf } from '../lib/problem-words';
import { asDate, sayDate } from '../lib/when';
import { Button } from './button';
import { OwnLine } from './words';
import css from './support-list.module.css';

export const supportKinds: readonly SupportKind[] = [
  'course',
  'certificate',
  'mentor',
  'job-shadowing',
  'stretch-assignment',
  'project-part',
  'move',
  'introduction',
  'advocate',
  'time',
  'budget',
  'other',
];

interface SupportListProps {
  owner: string;
  goal: Goal;
  /** What stands below each thing: the manager's answer in the making. */
  underAsk?: ((ask: Ask) => ReactNode) | undefined;
}

/** What would help with a goal, what was answered, and which promises are open. */
export function SupportList({ owner, goal, underAsk }: SupportListProps) {
  const t = useT();
  return (
    <ul className={css.list}>
      {goal.support.map((ask) => (
        <li key={ask.id} className={css.ask}>
          <p>
            <span className={css.kind}>{t(`support.kind.${ask.kind}`)}</span>
            {ask.what && ': '}
            <OwnLine>{ask.what}</OwnLine>
          </p>
          {ask.decision && <Answer owner={owner} goal={goal.id} ask={ask.id} decision={ask.decision} />}
          {underAsk?.(ask)}
        </li>
      ))}
    </ul>
  );
}

function useSaid(decision: Pick<SupportDecision, 'answer' | 'on' | 'at'> & { keptOn?: string | null }, name: string): string {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { answer, on, at, keptOn } = decision;
  const day = (date: string) => sayDate(asDate(date, zone), locale, zone);
  const said = t(`support.said.${answer}`, { name, date: day(at) });
  if (answer === 'granted' && keptOn) return `${said} ${t('support.keptOn', { date: day(keptOn) })}`;
  if (!on) return said;
  return `${said} ${t(answer === 'granted' ? 'support.by' : 'support.again', { date: day(on) })}`;
}

interface AnswerProps {
  owner: string;
  goal: string;
  ask: string;
  decision: SupportDecision;
}

function Answer({ owner, goal, ask, decision }: AnswerProps) {
  const t = useT();
  const say = useSay();
  const people = usePeople(useMemo(() => [decision.by, ...decision.earlier.map(({ by }) => by)], [decision]));
  const nameOf = (id: string) => people.get(id)?.name ?? t('someone');
  const said = useSaid(decision, nameOf(decision.by));
  const open = decision.answer === 'granted' && !decision.keptOn;
  const keep = (kept: boolean) =>
    keepPromise(owner, goal, ask, kept)
      .then(() => say(t(kept ? 'support.keptSaid' : 'support.openSaid')))
      .catch((error: unknown) => say(wordsOf(t, error)));
  return (
    <div className={css.answer} data-open={open || undefined}>
      <p>
        {said} {decision.reason && <OwnLine>{decision.reason}</OwnLine>}
      </p>
      {!decision.holds && <p className={css.quiet}>{t('support.changedSince')}</p>}
      {decision.answer === 'granted' && (
        <Button look="quiet" onPress={() => void keep(open)}>
          {t(open ? 'support.kept' : 'support.notKept')}
        </Button>
      )}
      {decision.earlier.length > 0 && (
        <details>
          <summary className={css.quiet}>{t('support.earlier')}</summary>
          {decision.earlier.map((before) => (
            <Earlier key={before.at} before={before} name={nameOf(before.by)} />
          ))}
        </details>
      )}
    </div>
  );
}

function Earlier({ before, name }: { before: SupportDecision['earlier'][number]; name: string }) {
  const said = useSaid(before, name);
  return (
    <p className={css.quiet}>
      {said} <OwnLine>{before.reason}</OwnLine>
    </p>
  );
}
