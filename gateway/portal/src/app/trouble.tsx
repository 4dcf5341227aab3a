import { ButtonAnchor, ButtonLink } from '../components/button';
import { Page } from '../components/page';
import { useT } from '../lib/i18n/use-t';

export function Missing() {
  const t = useT();
  return (
    <Page title={t('app.notFoundTitle')} lead={t('app.notFound')}>
      <div>
        <ButtonLink look="main" to="/today">
          {t('app.home')}
        </ButtonLink>
      </div>
    </Page>
  );
}

/** The same, where no frame is around it. */
export function MissingOutside() {
  return (
    <main>
      <Missing />
    </main>
  );
}

export function Broken() {
  const t = useT();
  return (
    <Page title={t('app.errorTitle')} lead={t('app.error')}>
      <div>
        <ButtonAnchor look="main" href={window.location.href}>
          {t('app.reload')}
        </ButtonAnchor>
      </div>
    </Page>
  );
}
