import { useState } from 'react';
import { useApiTokens } from '../../api/api-tokens';
import { useSignedIn } from '../../api/signed-in';
import type { ApiToken } from '../../api/types';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { Empty, Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { NewToken } from './new-token';
import { TokenList } from './token-list';
import css from './api-tokens.module.css';

/** What programs may use of Cairn: which there are, a new one, and the end of one. */
export function ApiTokensPage() {
  const t = useT();
  const { me } = useSignedIn();
  const [making, setMaking] = useState(false);
  if (!me.person.roles.includes('administrator')) {
    return (
      <Page title={t('apiTokens.title')}>
        <Empty title={t('apiTokens.notYours')} />
      </Page>
    );
  }
  const action = !making && (
    <Button look="main" onPress={() => setMaking(true)}>
      {t('apiTokens.new')}
    </Button>
  );
  return (
    <Page title={t('apiTokens.title')} lead={t('apiTokens.lead')} action={action}>
      {making && <NewToken onClose={() => setMaking(false)} />}
      <Tokens making={making} />
    </Page>
  );
}

function Tokens({ making }: { making: boolean }) {
  const tokens = useApiTokens();
  return (
    <Loaded query={tokens}>
      {(all: ApiToken[]) => (
        <>
          {all.length > 0 ? <TokenList tokens={all} /> : !making && <NoTokens />}
          <Documentation />
        </>
      )}
    </Loaded>
  );
}

function NoTokens() {
  const t = useT();
  return (
    <Empty title={t('apiTokens.emptyTitle')}>
      <p>{t('apiTokens.empty')}</p>
    </Empty>
  );
}

/** The gateway's own page, outside of the portal. */
function Documentation() {
  const t = useT();
  return (
    <p className={css.documentation}>
      <a href="/api">{t('apiTokens.documentation')}</a>
    </p>
  );
}
