import { useState } from 'react';
import type { KeptFile } from '../api/client';
import { useT } from '../lib/i18n/use-t';
import { keepFile } from '../lib/keep-file';
import { useSay } from '../lib/live';
import { wordsOf } from '../lib/problem-words';
import { Button } from './button';
import css from './download-button.module.css';

interface DownloadButtonProps {
  fetch: () => Promise<KeptFile>;
  isDisabled?: boolean;
}

/** Has a document made and keeps it among the downloads; says what happens meanwhile. */
export function DownloadButton({ fetch, isDisabled = false }: DownloadButtonProps) {
  const t = useT();
  const say = useSay();
  const [making, setMaking] = useState(false);
  const [error, setError] = useState<string>();
  const download = async () => {
    setMaking(true);
    setError(undefined);
    try {
      keepFile(await fetch());
      say(t('document.made'));
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
    setMaking(false);
  };
  return (
    <div className={css.download}>
      <Button isDisabled={isDisabled || making} onPress={() => void download()}>
        {making ? t('document.making') : t('document.download')}
      </Button>
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
