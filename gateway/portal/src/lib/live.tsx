import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import css from './live.module.css';

const Live = createContext<(words: string) => void>(() => undefined);

/** Says something quietly: read out politely, shown for a while in one place, never in the way. */
export function useSay(): (words: string) => void {
  return use(Live);
}

export function LiveRegion({ children }: { children: ReactNode }) {
  const [words, setWords] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = useCallback((next: string) => {
    clearTimeout(timer.current);
    setWords('');
    // An emptied region first, so that the same words are read out a second time too.
    timer.current = setTimeout(() => {
      setWords(next);
      timer.current = setTimeout(() => setWords(''), 8000);
    }, 30);
  }, []);
  const value = useMemo(() => say, [say]);
  return (
    <Live value={value}>
      {children}
      <div className={css.live} role="status" aria-live="polite" data-empty={words === '' || undefined}>
        {words}
      </div>
    </Live>
  );
}
