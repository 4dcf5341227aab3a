import { useId, type ReactNode } from 'react';
import css from './talks.module.css';

/** One part of the talk's page: a heading, a word on who sees it, its content. */
export function Part({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className={css.quiet}>{hint}</p>}
      {children}
    </section>
  );
}
