import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useT } from '../lib/i18n/use-t';
import { wordsOf } from '../lib/problem-words';
import { Button } from './button';
import css from './state.module.css';

/** Nothing for what takes under 300 ms, then a quiet word. */
export function Loading() {
  const t = useT();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={css.quiet} role="status">
      {late ? t('state.loading') : ''}
    </p>
  );
}

export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  return (
    <div className={css.failed} role="alert">
      <p>{wordsOf(t, error)}</p>
      {onRetry && <Button onPress={onRetry}>{t('state.retry')}</Button>}
    </div>
  );
}

/** An empty page shows what it will look like, and how to begin. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      <h2>{title}</h2>
      {children}
      {action && <div>{action}</div>}
    </div>
  );
}

interface LoadedProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** The three states of something that is fetched. What is already there stays when a refresh fails. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
