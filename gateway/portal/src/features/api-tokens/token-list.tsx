import { useMemo, useRef } from 'react';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import type { ApiToken } from '../../api/types';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { dateIn, sayDate } from '../../lib/when';
import { RevokeToken } from './revoke-token';
import { scopeWords } from './scope-words';
import { isNear, isOver } from './token-life';
import css from './api-tokens.module.css';

export function TokenList({ tokens }: { tokens: readonly ApiToken[] }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const makers = useMemo(() => tokens.map(({ by }) => by), [tokens]);
  const people = usePeople(makers);
  return (
    <section className={css.part}>
      <h2 ref={heading} tabIndex={-1}>
        {t('apiTokens.listTitle')}
      </h2>
      <ul className={css.tokens}>
        {tokens.map((token) => (
          <li key={token.id} className={css.token}>
            <TokenWords token={token} maker={token.by ? people.get(token.by)?.name : undefined} />
            <RevokeToken token={token} onRevoked={() => heading.current?.focus()} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TokenWords({ token, maker }: { token: ApiToken; maker: string | undefined }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const date = sayDate(dateIn(token.created, zone), locale, zone);
  return (
    <div className={css.words}>
      <h3>{token.name}</h3>
      <p>{scopeWords(t, token.scopes).join(' · ')}</p>
      <p className={css.quiet}>
        {maker ? t('apiTokens.madeBy', { name: maker, date }) : t('apiTokens.made', { date })}, <Ending token={token} />
      </p>
    </div>
  );
}

function Ending({ token }: { token: ApiToken }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const day = dateIn(token.expires, zone);
  const date = sayDate(day, locale, zone);
  if (isOver(token)) return <>{t('apiTokens.expired', { date })}</>;
  const words = t('apiTokens.expires', { date });
  return isNear(day, zone) ? <strong className={css.soon}>{words}</strong> : <>{words}</>;
}
