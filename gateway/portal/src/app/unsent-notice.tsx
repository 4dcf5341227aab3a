import { useRouter, useRouterState } from '@tanstack/react-router';
import { Button } from '../components/button';
import { useUnsent } from '../lib/drafts/desk-context';
import { useT } from '../lib/i18n/use-t';
import css from './unsent-notice.module.css';

/** Words of other pages that only this device has; those of this page say so where they stand. */
export function UnsentNotice() {
  const t = useT();
  const router = useRouter();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const elsewhere = useUnsent().filter(({ page }) => page.split('?')[0] !== path);
  const first = elsewhere[0];
  if (!first) return null;
  return (
    <div className={css.notice}>
      <span>{t('app.unsentHere', { count: elsewhere.length })}</span>
      <Button look="quiet" onPress={() => void router.navigate({ href: first.page })}>
        {t('app.look')}
      </Button>
    </div>
  );
}
