import { Link } from '@tanstack/react-router';
import { useReaderName } from '../../api/sight';
import { useSignedIn } from '../../api/signed-in';
import type { Accomplishment } from '../../api/types';
import { Check } from '../../components/check';
import { Figures } from '../../components/figures';
import { OwnLine } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayPeriod } from '../../lib/when';
import css from './accomplishments.module.css';

const parts = ['situation', 'task', 'action', 'result'] as const;

interface RowProps {
  one: Accomplishment;
  /** Whether it is chosen for a page; nothing where nobody chooses. */
  chosen: boolean | undefined;
  onChoose: (wanted: boolean) => void;
}

/** One accomplishment in the list: what, when, who reads it, what is still to be told. */
export function AccomplishmentRow({ one, chosen, onChoose }: RowProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const reader = useReaderName();
  const { account } = one;
  const name = reader ?? t('audience.nobody');
  const missing = parts.filter((part) => account[part].trim() === '').map((part) => t(`deeds.part.${part}`));
  return (
    <li className={css.row}>
      {chosen !== undefined && (
        <Check label={t('deeds.chooseOne', { title: account.title })} checked={chosen} onChange={onChoose} />
      )}
      <div className={css.told}>
        <Link to="/accomplishments/$id" params={{ id: one.id }} className={css.title} aria-label={t('deeds.edit', { title: account.title })}>
          <OwnLine>{account.title}</OwnLine>
        </Link>
        <p className={css.facts}>
          <span>{sayPeriod(account.from, account.until, locale, zone)}</span>
          <span>{one.sharedAt ? t('deeds.shared', { name }) : t('deeds.onlyMe')}</span>
          {one.changedSinceShared && <span>{t('deeds.changedSince')}</span>}
        </p>
        <Figures figures={account.figures} />
        {missing.length > 0 && <p className={css.quiet}>{t('deeds.toComplete', { parts: missing.join(', ') })}</p>}
      </div>
    </li>
  );
}
