import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** One for the page; emptied at sign-out, so that nothing of one person is shown to the next. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      retry: (tries, error) => error instanceof Problem && error.passing && tries < 2,
      retryDelay: (tries) => 500 * 2 ** tries,
      networkMode: 'offlineFirst',
    },
    mutations: { retry: false, networkMode: 'offlineFirst' },
  },
});

const soon = new Map<string, ReturnType<typeof setTimeout>>();

/** Fetches what is shown again once saving has calmed down. */
export function refreshSoon(...parts: readonly string[]) {
  const name = parts.join('/');
  clearTimeout(soon.get(name));
  soon.set(
    name,
    setTimeout(() => void refresh(...parts), 600),
  );
}

/** Every key is [tenant, family, …]; one page knows one tenant. */
export function refresh(...parts: readonly string[]): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => parts.every((part, index) => queryKey[index + 1] === part),
  });
}
