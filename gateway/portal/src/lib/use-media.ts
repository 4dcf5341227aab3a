import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds at this moment, for what is built otherwise and not only looks otherwise. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Where the margin stands below the page and not beside it, as in page.module.css. */
export const oneColumn = '(max-width: 64rem)';
