import type { FileProblem, StrategyFileReport } from '../../api/types';
import type { Messages } from '../../config/messages/en';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ProblemTable } from '../../components/problem-table';
import { useT } from '../../lib/i18n/use-t';
import css from './strategy.module.css';

interface FileReportProps {
  report: StrategyFileReport;
  onAccept: () => void;
}

/** What is wrong by line, or what taking the file on would do. */
export function FileReport({ report, onAccept }: FileReportProps) {
  const t = useT();
  const { difference } = report;
  if (!difference) return <Refused problems={report.problems} />;
  return (
    <section className={css.part}>
      <h2>{t('strategyFile.checkedTitle')}</h2>
      <p>{t('strategyFile.summary', { ...difference })}</p>
      <div>
        <Button look="main" onPress={onAccept}>
          {t('strategyFile.accept')}
        </Button>
      </div>
    </section>
  );
}

type Kind = keyof Messages['strategyFile']['kind'];
type Expectation = keyof Messages['strategyFile']['expect'];

function useKinds(): (kind: string) => string {
  const t = useT();
  return (kind) => {
    const words = t(`strategyFile.kind.${kind as Kind}`, { defaultValue: '' });
    return words || t('strategyFile.kind.other');
  };
}

function Refused({ problems }: { problems: readonly FileProblem[] }) {
  const t = useT();
  const kindWords = useKinds();
  const expected = ({ problem, params, expected: inEnglish }: FileProblem) =>
    t(`strategyFile.expect.${problem as Expectation}`, { ...params, defaultValue: inEnglish });
  const heads = [
    t('strategyFile.line'),
    t('strategyFile.where'),
    t('strategyFile.value'),
    t('strategyFile.problem'),
    t('strategyFile.expected'),
  ];
  return (
    <section className={css.part}>
      <Notice tone="loss">
        <h2>{t('strategyFile.refusedTitle', { count: problems.length })}</h2>
        <p>{t('strategyFile.refused')}</p>
      </Notice>
      <ProblemTable
        heads={heads}
        rows={problems.map((problem) => [
          problem.line || '–',
          problem.where,
          problem.value,
          kindWords(problem.problem),
          expected(problem),
        ])}
      />
    </section>
  );
}
