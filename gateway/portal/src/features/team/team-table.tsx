import { Link } from '@tanstack/react-router';
import { memo, useMemo, type ReactNode } from 'react';
import { useSignedIn } from '../../api/signed-in';
import type { Horizon, Report, Waiting } from '../../api/types';
import { OwnLine } from '../../components/words';
import type { Messages } from '../../config/messages/en';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate, sayTarget } from '../../lib/when';
import css from './team.module.css';

type WaitKind = keyof Messages['team']['wait'];

const kinds: readonly WaitKind[] = [
  'verdicts-awaited',
  'comment-to-answer',
  'support-to-answer',
  'promise-to-keep',
  'step-to-take',
  'proposal-to-answer',
  'talk-to-prepare',
  'recap-to-read',
  'check-in-to-answer',
];

const horizons: readonly Horizon[] = ['near', 'mid', 'long'];

interface TeamTableProps {
  reports: readonly Report[];
  /** Whether a person opens beside the list and not on a page of their own. */
  beside: boolean;
}

export const TeamTable = memo(function TeamTable({ reports, beside }: TeamTableProps) {
  const t = useT();
  const heads = useMemo(
    () => [t('team.person'), t('team.waits'), t('team.wants'), t('team.plan'), t('team.talks'), t('team.checkIn')],
    [t],
  );
  return (
    <table className={css.table}>
      <caption className="aloud">{t('team.caption')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <Row key={report.person} report={report} heads={heads} beside={beside} />
        ))}
      </tbody>
    </table>
  );
});

interface RowProps {
  report: Report;
  heads: readonly string[];
  beside: boolean;
}

const Row = memo(function Row({ report, heads, beside }: RowProps) {
  const t = useT();
  const say = useSayDate();
  return (
    <tr>
      <th scope="row" data-head={heads[0]}>
        <PersonLink person={report.person} beside={beside}>
          {report.name}
        </PersonLink>
        {report.title && <span className={css.quiet}>{report.title}</span>}
      </th>
      <td data-head={heads[1]} data-empty={report.waitsForMe.length === 0 || undefined}>
        {report.waitsForMe.length === 0 && <span className={css.quiet}>{t('team.nothingWaits')}</span>}
        <Waits report={report} />
      </td>
      <td data-head={heads[2]} data-empty={!report.wants || undefined}>
        <Wanted report={report} />
      </td>
      <td data-head={heads[3]}>
        <PlanState report={report} />
      </td>
      <td data-head={heads[4]}>
        <Talks report={report} />
      </td>
      <td data-head={heads[5]} data-empty={(report.planState === 'none' && !report.nextCheckIn && !report.lastCheckIn) || undefined}>
        <span>{report.nextCheckIn ? say(report.nextCheckIn) : t('team.noDate')}</span>
        {report.lastCheckIn && (
          <span className={css.quiet}>{t('team.lastCheckIn', { date: say(report.lastCheckIn) })}</span>
        )}
      </td>
    </tr>
  );
});

function Talks({ report: { nextTalk, lastTalk } }: { report: Report }) {
  const t = useT();
  const say = useSayDate();
  if (!nextTalk && !lastTalk) return <span className={css.quiet}>{t('team.noTalk')}</span>;
  return (
    <>
      <span>{nextTalk ? t('team.nextTalk', { date: say(nextTalk) }) : t('team.noDate')}</span>
      <span className={css.quiet}>{lastTalk ? t('team.lastTalk', { date: say(lastTalk) }) : t('team.noTalk')}</span>
    </>
  );
}

const shown = 3;

/** What waits, or was promised: the first few of it, and how much more there is. */
export function Waits({ report }: { report: Report }) {
  const t = useT();
  const more = report.waitsForMe.length - shown;
  const first = more > 1 ? report.waitsForMe.slice(0, shown) : report.waitsForMe;
  return (
    <>
      {first.map((waiting, index) => (
        <WaitLink key={`${waiting.kind}/${waiting.id}/${index}`} waiting={waiting} person={report.person} />
      ))}
      {more > 1 && (
        <Link className={css.quiet} to="/team/$person" params={{ person: report.person }}>
          {t('teamCare.more', { count: more })}
        </Link>
      )}
    </>
  );
}

/** What somebody wants, in their words: the goal that is due next, and how they begin to say where they want to be. */
function Wanted({ report: { wants, goals } }: { report: Report }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  if (!wants) return <span className={css.quiet}>—</span>;
  const counted = horizons.filter((one) => goals[one] > 0).map((one) => t(`team.goalsIn.${one}`, { goals: goals[one] }));
  return (
    <>
      {wants.goal && (
        <span className={css.wanted}>
          <OwnLine>{wants.goal.title}</OwnLine>
        </span>
      )}
      {wants.goal && <span className={css.quiet}>{t('goal.until', { date: sayTarget(wants.goal.target, locale, zone) })}</span>}
      {wants.vision && (
        <span className={css.vision}>
          <OwnLine>{wants.vision}</OwnLine>
        </span>
      )}
      {counted.length > 0 && <span className={css.quiet}>{counted.join(', ')}</span>}
    </>
  );
}

interface PersonLinkProps {
  person: string;
  beside: boolean;
  children: ReactNode;
}

/** To a person: beside the list where there is room, with the list as it is filtered. */
export function PersonLink({ person, beside, children }: PersonLinkProps) {
  if (beside) {
    return (
      <Link to="/team" id={`person-${person}`} search={(before) => ({ ...before, person })} className={css.name} resetScroll={false}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/team/$person" id={`person-${person}`} params={{ person }} className={css.name}>
      {children}
    </Link>
  );
}

export function useSayDate(): (value: string) => string {
  const locale = useLocale();
  const { zone } = useSignedIn();
  return (value) => sayDate(asDate(value, zone), locale, zone);
}

function PlanState({ report }: { report: Report }) {
  const t = useT();
  const say = useSayDate();
  const { planState, sharedAt, agreedAt } = report;
  if (planState === 'agreed') return <>{t('team.state.agreed', { date: agreedAt ? say(agreedAt) : '' })}</>;
  if (planState === 'shared') return <>{t('team.state.shared', { date: sharedAt ? say(sharedAt) : '' })}</>;
  if (planState === 'resting') return <>{t('team.state.resting')}</>;
  if (planState === 'not-handed-over') return <>{t('team.state.not-handed-over')}</>;
  return <span className={css.quiet}>{t('team.state.none')}</span>;
}

export function WaitLink({ waiting, person }: { waiting: Waiting; person: string }) {
  const t = useT();
  const kind = kinds.find((one) => one === waiting.kind) ?? 'other';
  const words = (
    <>
      {t(`team.wait.${kind}`)}
      {waiting.what && (
        <>
          {': '}
          <OwnLine>{waiting.what}</OwnLine>
        </>
      )}
      <Point waiting={waiting} />
    </>
  );
  if (kind === 'check-in-to-answer' && waiting.id) {
    return (
      <Link className={css.wait} to="/check-ins/$id" params={{ id: waiting.id }}>
        {words}
      </Link>
    );
  }
  if ((kind === 'comment-to-answer' || kind === 'promise-to-keep' || kind === 'step-to-take') && waiting.id) {
    return (
      <Link className={css.wait} to="/team/$person" params={{ person }} hash={`${kind === 'comment-to-answer' ? 'comment' : 'goal'}-${waiting.id}`}>
        {words}
      </Link>
    );
  }
  if (kind !== 'verdicts-awaited' && kind !== 'support-to-answer' && waiting.id) {
    return (
      <Link className={css.wait} to="/conversations/$id" params={{ id: waiting.id }}>
        {words}
      </Link>
    );
  }
  return (
    <Link className={css.wait} to="/team/$person" params={{ person }}>
      {words}
    </Link>
  );
}

/** By when it is promised, or else since when it waits. */
function Point({ waiting: { due, since } }: { waiting: Waiting }) {
  const t = useT();
  const say = useSayDate();
  if (due) return <span className={css.since}>{t('teamCare.due', { date: say(due) })}</span>;
  return since ? <span className={css.since}>{t('teamCare.since', { date: say(since) })}</span> : null;
}
