import { useId, useState, type SubmitEvent } from 'react';
import { offered, type Scope } from '../../api/api-tokens';
import { Problem } from '../../api/problem';
import { useSignedIn } from '../../api/signed-in';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { Choice } from '../../components/choice';
import { TextField } from '../../components/text-field';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { fieldError, wordsOf } from '../../lib/problem-words';
import { sayDate } from '../../lib/when';
import type { TokenDraft } from './new-token';
import { lastDay, lives } from './token-life';
import css from './api-tokens.module.css';

interface TokenFormProps {
  draft: TokenDraft;
  onDraft: (draft: TokenDraft) => void;
  error: unknown;
  onMake: () => void;
  onCancel: () => void;
}

const longestName = 80;

/** What the token is for, what it opens and for how long. */
export function TokenForm({ draft, onDraft, error, onMake, onCancel }: TokenFormProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const [tried, setTried] = useState(false);
  const faults = useFaults(draft, error, tried);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const named = draft.name.trim() !== '' && draft.name.length <= longestName;
    if (named && draft.scopes.length > 0) onMake();
    else event.currentTarget.querySelector<HTMLInputElement>(named ? '[type=checkbox]' : 'input')?.focus();
  };
  return (
    <form className={css.form} onSubmit={submit} aria-label={t('apiTokens.form.title')}>
      <h2>{t('apiTokens.form.title')}</h2>
      <TextField
        label={t('apiTokens.form.name')}
        hint={t('apiTokens.form.nameHint')}
        value={draft.name}
        onChange={(name) => onDraft({ ...draft, name })}
        error={faults.name}
        maxLength={longestName}
        autoFocus
      />
      <Scopes chosen={draft.scopes} onChoose={(chosen) => onDraft({ ...draft, scopes: chosen })} error={faults.scopes} />
      <Choice
        label={t('apiTokens.form.expires')}
        hint={t('apiTokens.form.expiresHint', { date: sayDate(lastDay(draft.life, zone), locale, zone) })}
        value={draft.life}
        options={lives.map((life) => ({ value: life, label: t(`apiTokens.form.days.${life}`) }))}
        onChange={(life) => onDraft({ ...draft, life })}
      />
      {faults.other && (
        <p className={css.error} role="alert">
          {faults.other}
        </p>
      )}
      <div className={css.acts}>
        <Button look="main" type="submit">
          {t('apiTokens.form.make')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

interface Faults {
  name: string | undefined;
  scopes: string | undefined;
  other: string | undefined;
}

/** What is missing once somebody tried, and what the platform refused; each where it stands. */
function useFaults(draft: TokenDraft, error: unknown, tried: boolean): Faults {
  const t = useT();
  const name = tried && !draft.name.trim() ? t('apiTokens.form.nameMissing') : fieldError(t, error, '/name');
  const scopesMissing = tried && draft.scopes.length === 0 ? t('apiTokens.form.scopesMissing') : undefined;
  const late = error instanceof Problem && error.errors.some(({ pointer }) => pointer === '/expires');
  const told = error === undefined || name !== undefined || scopesMissing !== undefined;
  const other = late ? t('apiTokens.form.daysWrong') : told ? undefined : wordsOf(t, error);
  return { name, scopes: scopesMissing, other };
}

interface ScopesProps {
  chosen: readonly Scope[];
  onChoose: (chosen: readonly Scope[]) => void;
  error: string | undefined;
}

function Scopes({ chosen, onChoose, error }: ScopesProps) {
  const t = useT();
  const id = useId();
  const described = error ? `${id}-hint ${id}-error` : `${id}-hint`;
  const choose = (scope: Scope, on: boolean) => onChoose(on ? [...chosen, scope] : chosen.filter((one) => one !== scope));
  return (
    <fieldset className={css.scopes} aria-describedby={described}>
      <legend>{t('apiTokens.form.scopes')}</legend>
      <p className={css.quiet} id={`${id}-hint`}>
        {t('apiTokens.form.scopesHint')}
      </p>
      {offered.map((scope) => (
        <Check key={scope} checked={chosen.includes(scope)} onChange={(on) => choose(scope, on)}>
          <span className={css.scope}>
            <strong>{t(`apiTokens.scope.${scope}`)}</strong>
            <span className={css.quiet}>{t(`apiTokens.allows.${scope}`)}</span>
          </span>
        </Check>
      ))}
      {error && (
        <p className={css.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
