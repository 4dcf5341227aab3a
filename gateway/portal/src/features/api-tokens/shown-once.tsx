import { useEffect, useRef } from 'react';
import type { MadeToken } from '../../api/types';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import css from './api-tokens.module.css';

interface ShownOnceProps {
  made: MadeToken;
  onClose: () => void;
}

/** The token itself, for as long as this page is open and no longer. */
export function ShownOnce({ made, onClose }: ShownOnceProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice tone="waits">
      <h2 ref={heading} tabIndex={-1} className={css.head}>
        {t('apiTokens.secret.title', { name: made.token.name })}
      </h2>
      <Secret secret={made.secret} />
      <p>{t('apiTokens.secret.once')}</p>
      <p>{t('apiTokens.secret.lost')}</p>
      <Button onPress={onClose}>{t('apiTokens.secret.kept')}</Button>
    </Notice>
  );
}

function Secret({ secret }: { secret: string }) {
  const t = useT();
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      say(t('apiTokens.secret.copied'));
    } catch {
      // Without https, or where the browser forbids it: the person copies it, and all of it.
      field.current?.select();
      say(t('apiTokens.secret.byHand'));
    }
  };
  return (
    <div className={css.secret}>
      <input
        ref={field}
        className={css.value}
        readOnly
        value={secret}
        aria-label={t('apiTokens.secret.label')}
        spellCheck={false}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button look="main" onPress={() => void copy()}>
        {t('apiTokens.secret.copy')}
      </Button>
    </div>
  );
}
