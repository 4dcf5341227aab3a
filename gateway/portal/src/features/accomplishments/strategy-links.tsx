import { useStrategy } from '../../api/strategy';
import type { AccountLink, StrategyItem } from '../../api/types';
import { Check } from '../../components/check';
import { LocalLine, useLocal } from '../../components/local-words';
import { SelectField } from '../../components/select-field';
import { useT } from '../../lib/i18n/use-t';
import css from './accomplishments.module.css';

const kinds: readonly AccountLink['kind'][] = ['objective', 'project', 'competency'];

interface StrategyLinksProps {
  links: readonly AccountLink[];
  onChange: (links: AccountLink[]) => void;
}

/** What the organization is after that it helped with; nothing where the organization has not said. */
export function StrategyLinks({ links, onChange }: StrategyLinksProps) {
  const t = useT();
  const local = useLocal();
  const strategy = useStrategy();
  const items = (strategy.data?.[0]?.items ?? []).filter((item) => linkOf(item));
  const isLinked = (item: StrategyItem) => links.some(({ kind, id }) => kind === item.kind && id === item.id);
  if (items.length === 0) return null;
  const choices = items
    .filter((item) => !item.retired && !isLinked(item))
    .map((item) => ({ value: keyOf(item), label: `${t(`strategy.section.${item.kind}`)}: ${local(item.name)}` }));
  const add = (key: string) => {
    const link = items.filter((item) => keyOf(item) === key).map(linkOf)[0];
    if (link) onChange([...links, link]);
  };
  return (
    <fieldset className={css.figures}>
      <legend>{t('deeds.strategy')}</legend>
      {items.filter(isLinked).map((item) => (
        <Check
          key={keyOf(item)}
          checked
          onChange={() => onChange(links.filter(({ kind, id }) => kind !== item.kind || id !== item.id))}
        >
          <LocalLine text={item.name} />
        </Check>
      ))}
      <SelectField
        label={t('deeds.strategyAdd')}
        value=""
        onChange={add}
        options={[{ value: '', label: t('deeds.strategyNone') }, ...choices]}
      />
    </fieldset>
  );
}

function keyOf({ kind, id }: StrategyItem): string {
  return `${kind}/${id}`;
}

function linkOf({ kind, id }: StrategyItem): AccountLink | undefined {
  const known = kinds.find((one) => one === kind);
  return known && { kind: known, id };
}
