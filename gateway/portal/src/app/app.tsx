import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { queryClient } from '../api/query-client';
import { useLocale } from '../lib/i18n/use-t';
import { LiveRegion } from '../lib/live';
import type { PortalRouter } from './router';

export function App({ router }: { router: PortalRouter }) {
  const locale = useLocale();
  return (
    <I18nProvider locale={locale}>
      <QueryClientProvider client={queryClient}>
        <LiveRegion>
          <RouterProvider router={router} />
        </LiveRegion>
      </QueryClientProvider>
    </I18nProvider>
  );
}
