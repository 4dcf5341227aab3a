import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import type { CheckIn, Goal } from '../../api/types';
import { OwnLine, Words } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import css from './check-ins.module.css';

/** What both said, one after the other. */
export function Answers({ checkIn, goals }: { checkIn: CheckIn; goals: Map<string, Goal> }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const people = usePeople(useMemo(() => checkIn.answers.map(({ by }) => by), [checkIn.answers]));
  return (
    <div className={css.form}>
      {checkIn.answers.map((answer) => (
        <section key={`${answer.by}/${answer.at}`} className={css.answer}>
          <h2>
            {t('checkIn.answeredBy', {
              name: people.get(answer.by)?.name ?? t('someone'),
              date: sayDate(asDate(answer.at, zone), locale, zone),
            })}
          </h2>
          <ul className={css.pulses}>
            {answer.goals.map(({ goal, pulse, line }) => (
              <li key={goal} data-pulse={pulse}>
                <span>
                  <OwnLine>{goals.get(goal)?.title ?? t('checkIn.goalUnknown')}</OwnLine>
                </span>
                <strong>{t(`checkIn.pulse.${pulse}`)}</strong>
                {line && <Words>{line}</Words>}
              </li>
            ))}
          </ul>
          {answer.next && (
            <div>
              <h3>{t('checkIn.next')}</h3>
              <Words>{answer.next}</Words>
            </div>
          )}
        </section>
      ))}
    </div>
  );
}
