import { Link } from '@tanstack/react-router';
import { useSignedIn } from '../../api/signed-in';
import type { Report, Waiting } from '../../api/types';
import type { Messages } from '../../config/messages/en';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import css from './team.module.css';

type WaitKind = keyof Messages['team']['wait'];

const kinds: readonly WaitKind[] = [
  'verdicts-awaited',
  'comment-to-answer',
  'support-to-answer',
  'promise-to-keep',
  'proposal-to-answer',
  'talk-to-prepare',
  'recap-to-read',
  'check-in-to-answer',
];

export function TeamTable({ reports }: { reports: readonly Report[] }) {
  const t = useT();
  const heads = [t('team.person'), t('team.waits'), t('team.plan'), t('team.goals'), t('team.talks'), t('team.checkIn')];
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
          <Row key={report.person} report={report} heads={heads} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ report, heads }: { report: Report; heads: readonly string[] }) {
  const t = useT();
  const say = useSayDate();
  const { goals } = report;
  const some = goals.near + goals.mid + goals.long > 0;
  return (
    <tr>
      <th scope="row" data-head={heads[0]}>
        <Link to="/team/$person" params={{ person: report.person }} className={css.name}>
          {report.name}
        </Link>
        {report.title && <span className={css.quiet}>{report.title}</span>}
      </th>
      <td data-head={heads[1]} data-empty={report.waitsForMe.length === 0 || undefined}>
        {report.waitsForMe.length === 0 && <span className={css.quiet}>{t('team.nothingWaits')}</span>}
        {report.waitsForMe.map((waiting) => (
          <WaitLink key={`${waiting.kind}/${waiting.id}`} waiting={waiting} person={report.person} />
        ))}
      </td>
      <td data-head={heads[2]}>
        <PlanState report={report} />
      </td>
      <td data-head={heads[3]} data-empty={!some || undefined}>
        {some ? t('team.goalsLine', { near: goals.near, mid: goals.mid, long: goals.long }) : '—'}
      </td>
      <td data-head={heads[4]}>
        <span>{report.nextTalk ? t('team.nextTalk', { date: say(report.nextTalk) }) : t('team.noDate')}</span>
        <span className={css.quiet}>
          {report.lastTalk ? t('team.lastTalk', { date: say(report.lastTalk) }) : t('team.noTalk')}
        </span>
      </td>
      <td data-head={heads[5]}>
        <span>{report.nextCheckIn ? say(report.nextCheckIn) : t('team.noDate')}</span>
        {report.lastCheckIn && (
          <span className={css.quiet}>{t('team.lastCheckIn', { date: say(report.lastCheckIn) })}</span>
        )}
      </td>
    </tr>
  );
}

function useSayDate(): (value: string) => string {
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

function WaitLink({ waiting, person }: { waiting: Waiting; person: string }) {
  const t = useT();
  const kind = kinds.find((one) => one === waiting.kind) ?? 'other';
  const words = <>{t(`team.wait.${kind}`)}</>;
  if (kind === 'check-in-to-answer' && waiting.id) {
    return (
      <Link className={css.wait} to="/check-ins/$id" params={{ id: waiting.id }}>
        {words}
      </Link>
    );
  }
  if ((kind === 'comment-to-answer' || kind === 'promise-to-keep') && waiting.id) {
    return (
      <Link className={css.wait} to="/team/$person" params={{ person }} hash={`${kind === 'promise-to-keep' ? 'goal' : 'comment'}-${waiting.id}`}>
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
