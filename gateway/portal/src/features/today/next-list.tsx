import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayDay, sayTime } from '../../lib/when';
import type { Coming } from './coming-up';
import css from './today.module.css';

const words = { talk: 'today.talkAt', proposed: 'today.proposedTo', 'check-in': 'today.checkInAt', answered: 'today.answered' } as const;

export function NextList({ coming }: { coming: readonly Coming[] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const people = usePeople(useMemo(() => coming.map((one) => one.with), [coming]));
  return (
    <ul className={css.next}>
      {coming.map((one) => (
        <li key={`${one.kind}/${one.id}`}>
          <time className={css.when} dateTime={one.kind === 'talk' ? one.at : one.date}>
            {sayDay(one.date, locale)}
            {one.kind === 'talk' && `, ${sayTime(one.at, locale, zone)}`}
          </time>
          <Link
            to={one.kind === 'talk' || one.kind === 'proposed' ? '/conversations/$id' : '/check-ins/$id'}
            params={{ id: one.id }}
          >
            {t(words[one.kind], { name: people.get(one.with)?.name ?? t('someone') })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
