import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { isProblem } from '../../api/problem';
import { useSignedIn } from '../../api/signed-in';
import { checkStrategyFile, exportStrategy, takeOnStrategyFile } from '../../api/strategy';
import type { StrategyFileReport } from '../../api/types';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { Empty } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { FileReport } from './file-report';
import css from './strategy.module.css';

/** Everything that is wanted as one file, out and in. */
export function StrategyFilePage() {
  const t = useT();
  const { me } = useSignedIn();
  if (!me.person.roles.includes('people-partner')) {
    return (
      <Page title={t('strategyFile.title')}>
        <Empty title={t('strategyFile.notYours')} />
      </Page>
    );
  }
  return (
    <Page wide title={t('strategyFile.title')} lead={t('strategyFile.lead')} action={<Export />}>
      <Importing />
    </Page>
  );
}

function Export() {
  const t = useT();
  const say = useSay();
  const { me } = useSignedIn();
  const save = async () => {
    const url = URL.createObjectURL(new Blob([await exportStrategy()], { type: 'application/yaml' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${me.tenant.slug}.yaml`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return <Button onPress={() => void save().catch((error: unknown) => say(wordsOf(t, error)))}>{t('strategyFile.export')}</Button>;
}

function Importing() {
  const t = useT();
  const [file, setFile] = useState<string>();
  const [report, setReport] = useState<StrategyFileReport>();
  const [state, setState] = useState<'open' | 'done'>('open');
  const [error, setError] = useState<string>();
  const check = async (chosen: File) => {
    setState('open');
    setError(undefined);
    setReport(undefined);
    try {
      const text = await chosen.text();
      setFile(text);
      setReport(await checkStrategyFile(text));
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  const accept = async () => {
    if (file === undefined || !report) return;
    try {
      await takeOnStrategyFile(file, report.etag);
      setState('done');
    } catch (cause) {
      setError(isProblem(cause, 412) ? t('strategyFile.stale') : wordsOf(t, cause));
    }
  };
  return (
    <>
      <div className={css.chooser}>
        <FileTrigger
          acceptedFileTypes={['.yaml', '.yml']}
          onSelect={(files) => {
            const chosen = files?.[0];
            if (chosen) void check(chosen);
          }}
        >
          <Button look={report ? 'plain' : 'main'}>{report ? t('strategyFile.another') : t('strategyFile.choose')}</Button>
        </FileTrigger>
        <p className={css.quiet}>{t('strategyFile.hint')}</p>
      </div>
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      {state === 'done' ? (
        <p role="status">{t('strategyFile.done')}</p>
      ) : (
        report && <FileReport report={report} onAccept={() => void accept()} />
      )}
    </>
  );
}
