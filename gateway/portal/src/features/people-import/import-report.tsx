import { useSignedIn } from '../../api/signed-in';
import type { ImportProblem, PeopleImport } from '../../api/types';
import type { Messages } from '../../config/messages/en';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ProblemTable } from '../../components/problem-table';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayDate } from '../../lib/when';
import css from './people-import.module.css';

interface ImportReportProps {
  report: PeopleImport;
  onAccept: () => void;
}

export function ImportReport({ report, onAccept }: ImportReportProps) {
  const t = useT();
  const { done, total } = report;
  if (report.state === 'refused') return <Refused problems={report.problems} />;
  if (report.state === 'running') {
    return (
      <section className={css.part}>
        <p role="status">{t('imports.running', { done, total })}</p>
        <progress className={css.progress} max={total} value={done} aria-label={t('imports.title')} />
      </section>
    );
  }
  if (report.state === 'done') {
    return (
      <section className={css.part} role="status">
        <h2>{t('imports.doneTitle')}</h2>
        <p>{t('imports.done', { total: total || report.rows })}</p>
      </section>
    );
  }
  return (
    <section className={css.part}>
      <h2>{t('imports.checkedTitle')}</h2>
      <p>
        {t('imports.rows', { count: report.rows })}:{' '}
        {t('imports.summary', { added: report.added, changed: report.changed, left: report.left })}
      </p>
      <Sight sight={report.sight} />
      <div>
        <Button look="main" onPress={onAccept}>
          {t('imports.accept')}
        </Button>
      </div>
    </section>
  );
}

function Sight({ sight }: { sight: PeopleImport['sight'] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  return (
    <>
      <h3>{t('imports.sightTitle')}</h3>
      {sight.length === 0 && <p>{t('imports.sightNone')}</p>}
      <ul className={css.sight}>
        {sight.map(({ person, gains, loses, from, until }) => (
          <li key={`${person}/${gains}/${loses}/${from}`}>
            <strong>{t('imports.sightOf', { name: person })}</strong>{' '}
            {loses !== '' && <span>{t('imports.loses', { name: loses })} </span>}
            {gains !== '' && <span>{t('imports.gains', { name: gains })} </span>}
            {from && until && (
              <span>{t('imports.sightDates', { from: sayDate(from, locale, zone), until: sayDate(until, locale, zone) })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type Kind = keyof Messages['imports']['kind'];
type Expectation = keyof Messages['imports']['expect'];
const kinds: readonly Kind[] = [
  'unknown-manager',
  'own-manager',
  'same-as-manager',
  'before-from',
  'cycle',
  'moved-meanwhile',
  'duplicate',
  'taken',
  'locks-you-out',
  'missing',
  'missing-stand-in',
  'missing-column',
  'unknown-column',
  'wrong-number-of-values',
  'wrong-encoding',
  'not-csv',
  'empty',
  'too-long',
  'control-character',
  'not-an-address',
  'unknown-zone',
  'unknown-locale',
  'unknown-role',
  'not-a-date',
  'not-true-or-false',
];

function Refused({ problems }: { problems: readonly ImportProblem[] }) {
  const t = useT();
  const heads = [t('imports.line'), t('imports.column'), t('imports.value'), t('imports.problem'), t('imports.expected')];
  const words = (problem: ImportProblem) => {
    const kind = kinds.find((one) => one === problem.problem);
    return kind ? t(`imports.kind.${kind}`) : problem.problem || t('imports.kind.other');
  };
  const expected = ({ problem, params, expected: inEnglish }: ImportProblem) =>
    t(`imports.expect.${problem as Expectation}`, { ...params, defaultValue: inEnglish });
  return (
    <section className={css.part}>
      <Notice tone="loss">
        <h2>{t('imports.refusedTitle', { count: problems.length })}</h2>
        <p>{t('imports.refused')}</p>
      </Notice>
      <ProblemTable
        heads={heads}
        rows={problems.map((problem) => [
          problem.line || '–',
          problem.column,
          problem.value,
          words(problem),
          expected(problem),
        ])}
      />
    </section>
  );
}
