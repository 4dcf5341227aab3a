import { useSharedAccomplishments } from '../api/accomplishments';
import { useSignedIn } from '../api/signed-in';
import type { Account, SharedAccomplishment } from '../api/types';
import { useLocale, useT } from '../lib/i18n/use-t';
import { sayPeriod } from '../lib/when';
import { Figures } from './figures';
import { OwnLine, Words } from './words';
import css from './shared-accomplishments.module.css';

const parts = ['situation', 'task', 'action', 'result'] as const;

interface SharedAccomplishmentsProps {
  owner: string;
  name: string;
  /** For the owner: as it will be seen after sharing the plan. */
  preview?: boolean;
}

/** What somebody shared of what they did; nothing is said where that is nothing. */
export function SharedAccomplishments({ owner, name, preview = false }: SharedAccomplishmentsProps) {
  const t = useT();
  const list = useSharedAccomplishments(owner, preview);
  if (!list.data || list.data.length === 0) return null;
  return (
    <section className={css.all} aria-labelledby="accomplishments">
      <h2 id="accomplishments">{t('deeds.of', { name })}</h2>
      {list.data.map((one) => (
        <Told key={one.id} one={one} />
      ))}
    </section>
  );
}

function Told({ one: { account } }: { one: SharedAccomplishment }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  return (
    <article className={css.one}>
      <h3 className={css.title}>
        <OwnLine>{account.title}</OwnLine>
      </h3>
      <p className={css.quiet}>{sayPeriod(account.from, account.until, locale, zone)}</p>
      <Story account={account} />
      <Figures figures={account.figures} />
      {account.seenBy && (
        <p className={css.quiet}>
          {t('deeds.seenBy')} <OwnLine>{account.seenBy}</OwnLine>
        </p>
      )}
    </article>
  );
}

function Story({ account }: { account: Account }) {
  const t = useT();
  const told = parts.filter((part) => account[part] !== '');
  if (told.length === 0) return null;
  return (
    <dl className={css.story}>
      {told.map((part) => (
        <div key={part}>
          <dt>{t(`deeds.part.${part}`)}</dt>
          <dd>
            <Words>{account[part]}</Words>
          </dd>
        </div>
      ))}
    </dl>
  );
}
