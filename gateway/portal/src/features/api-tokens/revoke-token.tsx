import { useState } from 'react';
import { revokeApiToken } from '../../api/api-tokens';
import { isProblem } from '../../api/problem';
import type { ApiToken } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { scopeWords } from './scope-words';
import { isOver } from './token-life';
import css from './api-tokens.module.css';

interface RevokeTokenProps {
  token: ApiToken;
  onRevoked: () => void;
}

/** Asks once, and says what stops working. */
export function RevokeToken({ token, onRevoked }: RevokeTokenProps) {
  const t = useT();
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<string>();
  const { name } = token;
  const close = () => {
    setAsked(false);
    setError(undefined);
  };
  const gone = (words: string) => {
    close();
    say(words);
    onRevoked();
  };
  const revoke = () =>
    revokeApiToken(token.id)
      .then(() => gone(t('apiTokens.revoked', { name })))
      .catch((cause: unknown) =>
        isProblem(cause, 404) ? gone(t('apiTokens.wasRevoked', { name })) : setError(wordsOf(t, cause)),
      );
  return (
    <>
      <Button aria-label={t('apiTokens.revokeOf', { name })} onPress={() => setAsked(true)}>
        {t('apiTokens.revoke')}
      </Button>
      <Dialog
        insist
        title={t('apiTokens.revokeTitle', { name })}
        open={asked}
        onClose={close}
        actions={
          <>
            <Button look="danger" onPress={() => void revoke()}>
              {t('apiTokens.revokeOf', { name })}
            </Button>
            <Button onPress={close}>{t('cancel')}</Button>
          </>
        }
      >
        {isOver(token) ? <p>{t('apiTokens.revokeExpired')}</p> : <WhatStops token={token} />}
        {error && (
          <p className={css.error} role="alert">
            {error}
          </p>
        )}
      </Dialog>
    </>
  );
}

function WhatStops({ token }: { token: ApiToken }) {
  const t = useT();
  return (
    <>
      <p>{t('apiTokens.revokeText')}</p>
      <ul className={css.stops}>
        {scopeWords(t, token.scopes).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>{t('apiTokens.revokeRest')}</p>
    </>
  );
}
