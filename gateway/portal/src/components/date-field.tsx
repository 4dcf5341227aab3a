import { lazy, Suspense } from 'react';
import type { DateFieldProps } from './date-pick';
import css from './field.module.css';

const DatePick = lazy(async () => ({ default: (await import('./date-pick')).DatePick }));

/** A plain day. Its calendar is heavy and comes after the page; until then its place is kept. */
export function DateField(props: DateFieldProps) {
  return (
    <Suspense fallback={<Place {...props} />}>
      <DatePick {...props} />
    </Suspense>
  );
}

function Place({ label, hint }: DateFieldProps) {
  return (
    <div className={css.field} aria-hidden="true">
      <span className={css.label}>{label}</span>
      {hint && <span className={css.hint}>{hint}</span>}
      <div className={css.control} />
    </div>
  );
}
