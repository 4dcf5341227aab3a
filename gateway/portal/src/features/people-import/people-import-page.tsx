import { useState } from 'react';
import { acceptPeople, checkPeople, usePeopleImport } from '../../api/people-imports';
import { useSignedIn } from '../../api/signed-in';
import type { PeopleImport } from '../../api/types';
import { Page } from '../../components/page';
import { Empty } from '../../components/state';
import { newKey } from '../../lib/ids';
import { useT } from '../../lib/i18n/use-t';
import { wordsOf } from '../../lib/problem-words';
import { ExampleFile } from './example-file';
import { FileChooser } from './file-chooser';
import { ImportReport } from './import-report';
import css from './people-import.module.css';

/** People from a file: checked first, then accepted as a whole or not at all. */
export function PeopleImportPage() {
  const t = useT();
  const { me } = useSignedIn();
  if (!me.person.roles.includes('administrator')) {
    return (
      <Page title={t('imports.title')}>
        <Empty title={t('imports.notYours')} />
      </Page>
    );
  }
  return (
    <Page wide title={t('imports.title')} lead={t('imports.lead')}>
      <Importing />
    </Page>
  );
}

function Importing() {
  const t = useT();
  const [checked, setChecked] = useState<PeopleImport>();
  const [checking, setChecking] = useState('');
  const [error, setError] = useState<string>();
  const running = usePeopleImport(checked && checked.state !== 'refused' ? checked.id : undefined);
  const shown = running.data ?? checked;

  const check = async (file: File) => {
    setChecking(file.name);
    setChecked(undefined);
    setError(undefined);
    try {
      setChecked(await checkPeople(file, newKey()));
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
    setChecking('');
  };
  const accept = (id: string) => acceptPeople(id).catch((cause: unknown) => setError(wordsOf(t, cause)));

  return (
    <>
      <FileChooser label={shown ? t('imports.another') : t('imports.file')} onFile={(file) => void check(file)} />
      <p role="status" className={css.quiet}>
        {checking && t('imports.checking', { name: checking })}
      </p>
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      {!shown && !checking && <ExampleFile />}
      {shown && <ImportReport report={shown} onAccept={() => void accept(shown.id)} />}
    </>
  );
}
