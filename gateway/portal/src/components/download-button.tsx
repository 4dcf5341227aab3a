import { useState } from 'react';
import type { KeptFile } from '../api/client';
import { useT } from '../lib/i18n/use-t';
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
      keep(await fetch());
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

function keep({ name, content }: KeptFile) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to read it by then, whatever its size.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
