import { useState } from 'react';
import type { StrategyItem, StrategyScope } from '../../api/types';
import { Button } from '../../components/button';
import { LocalLine, LocalWords, useLocal } from '../../components/local-words';
import { useT } from '../../lib/i18n/use-t';
import { ItemForm } from './item-form';
import { Behaviours, ProfileFacts, WorkFacts } from './item-parts';
import css from './strategy.module.css';

/** One item to read; its keepers open it where it stands. */
export function ItemLine({ scope, item }: { scope: StrategyScope; item: StrategyItem }) {
  const t = useT();
  const local = useLocal();
  const [open, setOpen] = useState(false);
  const name = local(item.name) || t(`strategy.section.${item.kind}`);
  if (open) {
    return (
      <li className={css.item}>
        <ItemForm scope={scope} kind={item.kind} item={item} onDone={() => setOpen(false)} />
      </li>
    );
  }
  return (
    <li className={css.item} id={`${item.kind}-${item.id}`} data-retired={item.retired || undefined}>
      <div className={css.head}>
        <p className={css.name}>
          <LocalLine text={item.name} />
          {item.retired && <span className={css.quiet}> ({t('strategy.retired')})</span>}
        </p>
        {scope.keeps && (
          <Button look="quiet" aria-label={t('strategy.edit', { name })} onPress={() => setOpen(true)}>
            {t('edit')}
          </Button>
        )}
      </div>
      {(item.about.en || item.about.de) && <LocalWords text={item.about} />}
      {item.work && <WorkFacts kind={item.kind} work={item.work} />}
      {item.profile && <ProfileFacts profile={item.profile} items={scope.items} />}
      {item.levels && <Behaviours item={item} name={name} items={scope.items} />}
    </li>
  );
}
