import type { Goal } from '../api/types';
import { useT } from '../lib/i18n/use-t';
import { OwnLine } from './words';

/** Where a goal stands, and why where its owner says so. */
export function StatusWords({ goal: { status, reason } }: { goal: Goal }) {
  const t = useT();
  const why = status === 'dropped' || status === 'paused' ? reason : null;
  return (
    <span>
      {t(`status.${status}`)}
      {why && (
        <>
          {': '}
          <OwnLine>{why}</OwnLine>
        </>
      )}
    </span>
  );
}
