import { useMemo, useState } from 'react';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import { useItemHistory } from '../../api/strategy';
import type { ItemVersion, StrategyItem } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { LocalLine, LocalWords, useLocal } from '../../components/local-words';
import { Loaded } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import css from './strategy.module.css';

/** What an item said before, who wrote it and when. */
export function ItemHistory({ scope, item }: { scope: string; item: StrategyItem }) {
  const t = useT();
  const local = useLocal();
  const [open, setOpen] = useState(false);
  const name = local(item.name) || t(`strategy.section.${item.kind}`);
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('strategy.history')}
      </Button>
      <Dialog title={t('strategy.historyOf', { name })} open={open} onClose={() => setOpen(false)}>
        {open && <Versions scope={scope} item={item} />}
      </Dialog>
    </>
  );
}

function Versions({ scope, item }: { scope: string; item: StrategyItem }) {
  const history = useItemHistory(scope, item);
  return <Loaded query={history}>{(versions) => <VersionList versions={versions} />}</Loaded>;
}

function VersionList({ versions }: { versions: readonly ItemVersion[] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const people = usePeople(useMemo(() => versions.map(({ by }) => by), [versions]));
  return (
    <ul className={css.versions}>
      {versions.map(({ item, by, at }) => (
        <li key={item.etag}>
          <p className={css.quiet}>
            {t('strategy.historyLine', {
              name: people.get(by)?.name ?? t('someone'),
              date: sayDate(asDate(at, zone), locale, zone),
            })}
            {item.retired && ` · ${t('strategy.retired')}`}
          </p>
          <LocalLine text={item.name} />
          {(item.about.en || item.about.de) && <LocalWords text={item.about} />}
        </li>
      ))}
    </ul>
  );
}
