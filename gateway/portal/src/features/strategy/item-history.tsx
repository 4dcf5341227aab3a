import { useMemo, useState } from 'react';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import { useItemHistory } from '../../api/strategy';
import type { ItemKind, ItemVersion, StrategyItem } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useLocal } from '../../components/local-words';
import { Loaded } from '../../components/state';
import type { VersionField } from '../../components/version-fields';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import { draftOf, type ItemDraft } from './item-draft';
import { useItemVersions } from './item-versions';
import css from './strategy.module.css';

interface HistoryProps {
  scope: string;
  item: StrategyItem;
  /** All of its scope, for what it refers to. */
  items: readonly StrategyItem[];
}

/** What an item said before, who wrote it and when. */
export function ItemHistory({ scope, item, items }: HistoryProps) {
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
        {open && <Versions scope={scope} item={item} items={items} />}
      </Dialog>
    </>
  );
}

function Versions({ scope, item, items }: HistoryProps) {
  const history = useItemHistory(scope, item);
  return <Loaded query={history}>{(versions) => <VersionList versions={versions} kind={item.kind} items={items} />}</Loaded>;
}

interface VersionListProps {
  /** The newest first. */
  versions: readonly ItemVersion[];
  kind: ItemKind;
  items: readonly StrategyItem[];
}

function VersionList({ versions, kind, items }: VersionListProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const people = usePeople(useMemo(() => versions.map(({ by }) => by), [versions]));
  const drafts = useMemo(() => versions.map(({ item }) => draftOf(item)), [versions]);
  const fields = useItemVersions(kind, items, drafts);
  return (
    <ul className={css.versions}>
      {versions.map(({ item, by, at }, index) => (
        <li key={item.etag}>
          <p className={css.quiet}>
            {t('strategy.historyLine', {
              name: people.get(by)?.name ?? t('someone'),
              date: sayDate(asDate(at, zone), locale, zone),
            })}
            {index === versions.length - 1 && ` · ${t('version.first')}`}
          </p>
          <Said fields={fields} before={drafts[index + 1]} now={drafts[index]!} />
        </li>
      ))}
    </ul>
  );
}

interface SaidProps {
  fields: readonly VersionField<ItemDraft>[];
  /** Nothing for the first version. */
  before: ItemDraft | undefined;
  now: ItemDraft;
}

/** Each field that says something else than before; of the first version all that it says. */
function Said({ fields, before, now }: SaidProps) {
  const t = useT();
  const changed = fields
    .map(({ id, label, say }) => ({ id, label, old: before ? say(before) : '', words: say(now) }))
    .filter(({ id, old, words }) => old !== words && (before || id !== 'retired'));
  return (
    <dl className={css.changed}>
      {changed.map(({ id, label, old, words }) => (
        <div key={id}>
          <dt>{label}</dt>
          {old && (
            <dd>
              <span className="aloud">{t('version.before')} </span>
              <del>{old}</del>
            </dd>
          )}
          <dd>
            {before && <span className="aloud">{t('version.after')} </span>}
            {before && words ? <ins>{words}</ins> : words || t('version.nothing')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
