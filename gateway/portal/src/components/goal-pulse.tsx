import { useMemo } from 'react';
import { useCheckIns } from '../api/check-ins';
import { usePeople } from '../api/people';
import { useSignedIn } from '../api/signed-in';
import type { CheckIn } from '../api/types';
import { useLocale, useT } from '../lib/i18n/use-t';
import { asDate, sayDate } from '../lib/when';
import css from './goal-pulse.module.css';
import { OwnLine } from './words';

function newestOn(goal: string, checkIns: readonly CheckIn[]) {
  return checkIns
    .flatMap(({ answers }) => answers)
    .flatMap(({ by, at, goals }) => goals.filter((one) => one.goal === goal).map((one) => ({ ...one, by, at })))
    .sort((one, other) => other.at.localeCompare(one.at))[0];
}

/** What the newest check-in said about a goal, to those between whom it was. */
export function GoalPulse({ goal }: { goal: string }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const checkIns = useCheckIns();
  const said = useMemo(() => newestOn(goal, checkIns.data ?? []), [goal, checkIns.data]);
  const people = usePeople(useMemo(() => [said?.by], [said?.by]));
  if (!said) return null;
  const name = people.get(said.by)?.name ?? t('someone');
  return (
    <p className={css.pulse}>
      {t('checkIn.onGoal', { name, date: sayDate(asDate(said.at, zone), locale, zone) })}{' '}
      <strong>{t(`checkIn.pulse.${said.pulse}`)}</strong>
      {said.line && (
        <>
          {'. '}
          <OwnLine>{said.line}</OwnLine>
        </>
      )}
    </p>
  );
}
