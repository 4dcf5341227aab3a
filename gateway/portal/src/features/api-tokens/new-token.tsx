import { useState } from 'react';
import { makeApiToken, revokeApiToken, type Scope } from '../../api/api-tokens';
import { isProblem } from '../../api/problem';
import type { ApiTokenWish, MadeToken } from '../../api/types';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { newKey } from '../../lib/ids';
import { useT } from '../../lib/i18n/use-t';
import { wordsOf } from '../../lib/problem-words';
import { ShownOnce } from './shown-once';
import { endOf, type Life } from './token-life';
import { TokenForm } from './token-form';
import css from './api-tokens.module.css';

export interface TokenDraft {
  name: string;
  scopes: readonly Scope[];
  life: Life;
}

/** A token is filled in, made, and shown this once. */
export function NewToken({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState<TokenDraft>({ name: '', scopes: [], life: '90' });
  const [made, setMade] = useState<MadeToken>();
  const { make, again, lost, error } = useMaking(setMade);
  const wish = (): ApiTokenWish => ({ name: draft.name.trim(), scopes: [...draft.scopes], expires: endOf(draft.life) });
  if (made) return <ShownOnce made={made} onClose={onClose} />;
  if (lost) return <LostOnTheWay error={error} onAgain={() => again(wish())} onClose={onClose} />;
  return <TokenForm draft={draft} onDraft={setDraft} error={error} onMake={() => make(wish())} onCancel={onClose} />;
}

/** Sends the wish under one key, so that a second try makes no second token: it learns of the first one, whose secret nobody has. */
function useMaking(onMade: (made: MadeToken) => void) {
  const [key, setKey] = useState(newKey);
  const [lost, setLost] = useState<string>();
  const [error, setError] = useState<unknown>();
  const send = async (wish: ApiTokenWish, under: string) => {
    setError(undefined);
    try {
      onMade(await makeApiToken(wish, under));
    } catch (cause) {
      if (isProblem(cause, 409) && cause.code === 'secret-already-shown') setLost(String(cause.params['id']));
      else setError(cause);
    }
  };
  const again = async (wish: ApiTokenWish) => {
    const next = newKey();
    try {
      if (lost) await revokeApiToken(lost);
    } catch (cause) {
      if (!isProblem(cause, 404)) return setError(cause);
    }
    setKey(next);
    setLost(undefined);
    await send(wish, next);
  };
  return {
    lost,
    error,
    make: (wish: ApiTokenWish) => void send(wish, key),
    again: (wish: ApiTokenWish) => void again(wish),
  };
}

interface LostProps {
  error: unknown;
  onAgain: () => void;
  onClose: () => void;
}

function LostOnTheWay({ error, onAgain, onClose }: LostProps) {
  const t = useT();
  return (
    <Notice tone="loss">
      <p>{t('apiTokens.secret.lostOnTheWay')}</p>
      {error !== undefined && <p className={css.error}>{wordsOf(t, error)}</p>}
      <div className={css.acts}>
        <Button onPress={onAgain}>{t('apiTokens.secret.another')}</Button>
        <Button look="quiet" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Notice>
  );
}
