import { changeTenantState, useTenants } from '../api/tenants';
import type { Tenant, TenantState } from '../api/types';
import { Button } from '../components/button';
import { Page } from '../components/page';
import { Failed, Loading } from '../components/state';
import { useT } from '../lib/i18n/use-t';
import { useSay } from '../lib/live';
import { wordsOf } from '../lib/problem-words';

const states: readonly TenantState[] = ['active', 'read-only', 'suspended'];

/** What an operator does in the portal: let an organization work, only read, or wait. */
export function OperatorPage() {
  const t = useT();
  const tenants = useTenants();
  return (
    <Page title={t('app.operatorTitle')} lead={t('app.operator')}>
      <a href="/api">/api</a>
      <h2>{t('app.tenants')}</h2>
      {tenants.isPending && <Loading />}
      {tenants.error && <Failed error={tenants.error} onRetry={() => void tenants.refetch()} />}
      <ul>
        {tenants.data?.map((tenant) => (
          <TenantItem key={tenant.tenant} tenant={tenant} />
        ))}
      </ul>
    </Page>
  );
}

function TenantItem({ tenant }: { tenant: Tenant }) {
  const t = useT();
  const say = useSay();
  const change = (state: TenantState) =>
    void changeTenantState(tenant.tenant, state).catch((error: unknown) => say(wordsOf(t, error)));
  return (
    <li>
      <strong>{tenant.name}</strong>: {t(`app.tenantState.${tenant.state}`)}{' '}
      {states
        .filter((state) => state !== tenant.state)
        .map((state) => (
          <Button key={state} onPress={() => change(state)} aria-label={`${tenant.name}: ${t(`app.tenantTo.${state}`)}`}>
            {t(`app.tenantTo.${state}`)}
          </Button>
        ))}
    </li>
  );
}
