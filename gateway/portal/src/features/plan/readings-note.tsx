import { useMemo, useState } from 'react';
import { usePeople } from '../../api/people';
import { useReadings } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import type { Reading } from '../../api/types';
import { Button } from '../../components/button';
import { MarginNote } from '../../components/page';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import css from './plan.module.css';

const few = 5;

/** What one person read on one day in one role. */
interface Visit extends Pick<Reading, 'reader' | 'day' | 'role'> {
  read: Reading[];
}

function visitsOf(readings: readonly Reading[]): Visit[] {
  const visits = new Map<string, Visit>();
  for (const one of readings) {
    const { reader, day, role } = one;
    const key = `${day}/${reader}/${role}`;
    const visit = visits.get(key) ?? { reader, day, role, read: [] };
    visit.read.push(one);
    visits.set(key, visit);
  }
  return [...visits.values()];
}

/** Who else has read what of the plan, on which day and as what; the newest day first. */
export function ReadingsNote({ owner }: { owner: string }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const readings = useReadings(owner);
  const [all, setAll] = useState(false);
  const people = usePeople(useMemo(() => readings.data?.map(({ reader }) => reader) ?? [], [readings.data]));
  const visits = useMemo(() => visitsOf(readings.data ?? []), [readings.data]);
  if (!readings.data) return null;
  return (
    <MarginNote title={t('share.readings')}>
      {visits.length === 0 && <p className={css.hint}>{t('share.nobodyRead')}</p>}
      <ul>
        {(all ? visits : visits.slice(0, few)).map(({ reader, day, role, read }) => (
          <li key={`${reader}/${day}/${role}`}>
            {t('readings.who', { name: people.get(reader)?.name ?? t('someone'), date: sayDate(day, locale, zone) })}{' '}
            <span className={css.hint}>{t(`readingRole.${role}`)}</span>
            <ul className={css.hint}>
              {read.map((one) => (
                <li key={`${one.what}/${one.sharedAt}`}>
                  <What reading={one} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {!all && visits.length > few && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('readings.all')}
        </Button>
      )}
    </MarginNote>
  );
}

function What({ reading: { what, sharedAt } }: { reading: Reading }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const words = t(`readings.of.${what}`);
  if (!sharedAt) return <>{words}</>;
  return <>{t('readings.copy', { what: words, date: sayDate(asDate(sharedAt, zone), locale, zone) })}</>;
}
