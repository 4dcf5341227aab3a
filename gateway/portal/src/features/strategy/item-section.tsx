import { useState } from 'react';
import type { Family, ItemKind, StrategyItem, StrategyScope } from '../../api/types';
import { Button } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import { StandardCompetencies } from './empty-strategy';
import { ItemForm } from './item-form';
import { ItemLine } from './item-line';
import { families, isSingle } from './kinds';
import css from './strategy.module.css';

interface ItemSectionProps {
  scope: StrategyScope;
  kind: ItemKind;
  inTeam?: boolean;
}

/** Where a section stands on its page. */
export function sectionId(scope: StrategyScope, kind: ItemKind): string {
  return `${scope.scope}-${kind}`;
}

/** All items of one kind; not there for readers where there are none. */
export function ItemSection({ scope, kind, inTeam = false }: ItemSectionProps) {
  const t = useT();
  const items = scope.items.filter((item) => item.kind === kind);
  const [adding, setAdding] = useState(false);
  if (items.length === 0 && !scope.keeps) return null;
  const Heading = inTeam ? 'h3' : 'h2';
  const mayAdd = scope.keeps && !adding && !(isSingle(kind) && items.length > 0);
  return (
    <section className={css.section} id={sectionId(scope, kind)}>
      <Heading>{t(`strategy.section.${kind}`)}</Heading>
      {items.length === 0 && !adding && <p className={css.quiet}>{t('strategy.nothingYet')}</p>}
      {kind === 'competency' ? (
        families.map((family) => <OfFamily key={family} scope={scope} family={family} items={items} />)
      ) : (
        <Lines scope={scope} items={items} />
      )}
      {adding && <ItemForm scope={scope} kind={kind} onDone={() => setAdding(false)} />}
      {mayAdd && (
        <div>
          <Button onPress={() => setAdding(true)}>{t(`strategy.add.${kind}`)}</Button>
        </div>
      )}
      {kind === 'competency' && scope.keeps && items.length === 0 && <StandardCompetencies />}
      {kind === 'competency' && scope.keeps && items.length > 0 && <ScaleSection scope={scope} />}
    </section>
  );
}

function ScaleSection({ scope }: { scope: StrategyScope }) {
  return <ItemSection scope={scope} kind="scale" inTeam />;
}

function OfFamily({ scope, family, items }: { scope: StrategyScope; family: Family; items: readonly StrategyItem[] }) {
  const t = useT();
  const own = items.filter(({ levels }) => levels?.family === family);
  if (own.length === 0) return null;
  return (
    <div className={css.family}>
      <h3 className={css.familyName}>{t(`strategy.family.${family}`)}</h3>
      <Lines scope={scope} items={own} />
    </div>
  );
}

function Lines({ scope, items }: { scope: StrategyScope; items: readonly StrategyItem[] }) {
  if (items.length === 0) return null;
  const inUse = items.filter(({ retired }) => !retired);
  const retired = items.filter((item) => item.retired);
  return (
    <ul className={css.items}>
      {[...inUse, ...(scope.keeps ? retired : [])].map((item) => (
        <ItemLine key={item.id} scope={scope} item={item} />
      ))}
    </ul>
  );
}
