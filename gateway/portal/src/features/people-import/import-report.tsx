import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import type { ImportProblem, PeopleImport } from '../../api/types';
import type { Messages } from '../../config/messages/en';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useT } from '../../lib/i18n/use-t';
import css from './people-import.module.css';

interface ImportReportProps {
  report: PeopleImport;
  onAccept: () => void;
}

export function ImportReport({ report, onAccept }: ImportReportProps) {
  const t = useT();
  const { done = 0, total = 0 } = report;
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
  const ids = useMemo(() => sight.flatMap(({ person, gains, loses }) => [person, ...gains, ...loses]), [sight]);
  const people = usePeople(ids);
  const nameOf = (id: string) => people.get(id)?.name ?? id;
  return (
    <>
      <h3>{t('imports.sightTitle')}</h3>
      {sight.length === 0 && <p>{t('imports.sightNone')}</p>}
      <ul className={css.sight}>
        {sight.map(({ person, gains, loses }) => (
          <li key={person}>
            <strong>{nameOf(person)}</strong>{' '}
            {gains.length > 0 && <span>{t('imports.gains', { names: gains.map(nameOf).join(', ') })} </span>}
            {loses.length > 0 && <span>{t('imports.loses', { names: loses.map(nameOf).join(', ') })}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

type Kind = keyof Messages['imports']['kind'];
const kinds: readonly Kind[] = ['unknown-manager', 'cycle', 'duplicate', 'bad-zone', 'encoding', 'required'];

function Refused({ problems }: { problems: readonly ImportProblem[] }) {
  const t = useT();
  const heads = [t('imports.line'), t('imports.column'), t('imports.value'), t('imports.problem'), t('imports.expected')];
  const words = (problem: ImportProblem) => {
    const kind = kinds.find((one) => one === problem.problem);
    return kind ? t(`imports.kind.${kind}`) : problem.problem || t('imports.kind.other');
  };
  return (
    <section className={css.part}>
      <Notice tone="loss">
        <h2>{t('imports.refusedTitle', { count: problems.length })}</h2>
        <p>{t('imports.refused')}</p>
      </Notice>
      <div className={css.scroll}>
        <table className={css.table}>
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
            {problems.map((problem, index) => (
              <tr key={index}>
                <th scope="row">{problem.line}</th>
                <td>{problem.column}</td>
                <td>{problem.value}</td>
                <td>{words(problem)}</td>
                <td>{problem.expected}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
