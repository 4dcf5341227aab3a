import { useMemo } from 'react';
import { usePeople } from '../api/people';
import type { Goal } from '../api/types';
import { useT } from '../lib/i18n/use-t';
import { OwnLine } from './words';
import css from './verdict-line.module.css';

/** What the manager said to a goal, to be read. */
export function VerdictLine({ goal: { verdict } }: { goal: Goal }) {
  const t = useT();
  const people = usePeople(useMemo(() => [verdict?.by], [verdict?.by]));
  if (!verdict) return null;
  const name = people.get(verdict.by)?.name ?? t('someone');
  return (
    <p className={css.verdict} data-verdict={verdict.verdict}>
      {t(`verdict.${verdict.verdict}`, { name })}
      {verdict.because && (
        <>
          {'. '}
          <OwnLine>{verdict.because}</OwnLine>
        </>
      )}
      {verdict.holds === false && <span className={css.since}> {t('goal.changedSince')}</span>}
    </p>
  );
}
