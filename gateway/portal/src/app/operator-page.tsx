import { Page } from '../components/page';
import { useT } from '../lib/i18n/use-t';

export function OperatorPage() {
  const t = useT();
  return (
    <Page title={t('app.operatorTitle')} lead={t('app.operator')}>
      <a href="/api">/api</a>
    </Page>
  );
}
