import { useMemo, useState } from 'react';
import { addItem, writeItem } from '../../api/strategy';
import { isProblem } from '../../api/problem';
import { refresh } from '../../api/query-client';
import type { ItemKind, StrategyItem, StrategyScope } from '../../api/types';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { TwoVersions } from '../../components/two-versions';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { draftOf, draftRoom, wishOf, type ItemDraft } from './item-draft';
import { ItemFields } from './item-fields';
import { ItemHistory } from './item-history';
import { useItemVersions } from './item-versions';
import { isSingle } from './kinds';
import { RemoveItem } from './remove-item';
import css from './strategy.module.css';

interface ItemFormProps {
  scope: StrategyScope;
  kind: ItemKind;
  /** None for one that does not exist yet. */
  item?: StrategyItem;
  onDone: () => void;
}

function useItemForm({ scope, kind, item, onDone }: ItemFormProps) {
  const t = useT();
  const say = useSay();
  const form = useFormDraft<ItemDraft>(`strategy/${scope.scope}/${kind}/${item?.id ?? 'new'}`, '/strategy', draftOf(item), draftRoom);
  const [base, setBase] = useState(item);
  const [etag, setEtag] = useState(item?.etag ?? '0');
  const [error, setError] = useState<string>();
  const [missing, setMissing] = useState(false);
  const close = () => void form.clear().then(onDone);
  const save = async () => {
    const { name } = form.value;
    const nameless = kind !== 'scale' && name.en.trim() === '' && name.de.trim() === '';
    setMissing(nameless);
    if (nameless) return;
    const wish = wishOf(kind, form.value);
    try {
      if (item) await writeItem(scope.scope, kind, item.id, wish, etag);
      else if (isSingle(kind)) await writeItem(scope.scope, kind, kind, wish, '0');
      else await addItem(scope.scope, kind, wish, form.key);
      say(t('strategy.form.saved'));
      close();
    } catch (cause) {
      const stale = isProblem(cause, 412);
      setError(stale ? t('strategy.form.stale') : wordsOf(t, cause));
      if (stale) await refresh('strategy');
    }
  };
  /** After a lost race what the person keeps of both is saved over what the other one wrote. */
  const theirs = item && item.etag !== etag ? item : undefined;
  const takeUp = (kept: ItemDraft) => {
    form.change(kept);
    setBase(theirs);
    if (theirs) setEtag(theirs.etag);
    setError(undefined);
  };
  const versions = useItemVersions(kind, scope.items, useMemo(() => [form.value, draftOf(theirs)], [form.value, theirs]));
  return { form, error, missing, save, close, theirs, takeUp, base, versions };
}

/** An item written by its keeper; what is typed stays on the device until it is saved. */
export function ItemForm(props: ItemFormProps) {
  const t = useT();
  const { scope, kind, item } = props;
  const { form, error, missing, save, close, theirs, takeUp, base, versions } = useItemForm(props);
  return (
    <div className={css.form}>
      <p className={css.quiet}>{t('strategy.form.both')}</p>
      <ItemFields
        kind={kind}
        value={form.value}
        onChange={form.change}
        items={scope.items}
        ownId={item?.id}
        nameError={missing ? t('strategy.form.nameMissing') : undefined}
      />
      {item && !isSingle(kind) && (
        <Check checked={form.value.retired} onChange={(retired) => form.change({ retired })}>
          {t('strategy.form.retire')}
        </Check>
      )}
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      {theirs && (
        <TwoVersions name={`item/${theirs.id}`} fields={versions} mine={form.value} theirs={draftOf(theirs)} base={draftOf(base)} onKeep={takeUp} />
      )}
      <div className={css.foot}>
        <Button look="main" isDisabled={!form.fits} onPress={() => void save()}>
          {t('strategy.form.save')}
        </Button>
        <Button look="quiet" onPress={close}>
          {t('cancel')}
        </Button>
        {item && <ItemHistory scope={scope.scope} item={item} items={scope.items} />}
        {item && <RemoveItem scope={scope.scope} item={item} onRemoved={close} />}
      </div>
    </div>
  );
}
