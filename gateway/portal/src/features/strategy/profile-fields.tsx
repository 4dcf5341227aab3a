import { SelectField } from '../../components/select-field';
import { useLocal } from '../../components/local-words';
import { useT } from '../../lib/i18n/use-t';
import type { ItemFieldsProps } from './item-fields';
import { useLevelName } from './item-parts';
import { LocalLinesField } from './local-field';
import css from './strategy.module.css';

type Follows = 'no' | 'up' | 'sideways';

/** What a role needs, and where it leads. */
export function ProfileFields({ value, onChange, items, ownId }: ItemFieldsProps) {
  const t = useT();
  const local = useLocal();
  const levelName = useLevelName(items);
  const competencies = items.filter(({ kind, retired }) => kind === 'competency' && !retired);
  const roles = items.filter(({ kind, id, retired }) => kind === 'role' && id !== ownId && !retired);
  const need = (competency: string, level: number) => {
    const others = value.needs.filter((one) => one.competency !== competency);
    onChange({ needs: level === 0 ? others : [...others, { competency, level }] });
  };
  const follow = (role: string, how: Follows) => {
    const others = value.next.filter((one) => one.role !== role);
    onChange({ next: how === 'no' ? others : [...others, { role, sideways: how === 'sideways' }] });
  };
  return (
    <>
      <fieldset className={css.level}>
        <legend>{t('strategy.needs')}</legend>
        <div className={css.pair}>
          {competencies.map(({ id, name, levels }) => (
            <SelectField
              key={id}
              label={local(name)}
              value={String(value.needs.find(({ competency }) => competency === id)?.level ?? 0)}
              onChange={(level) => need(id, Number(level))}
              options={[
                { value: '0', label: t('strategy.form.notNeeded') },
                ...(levels?.levels ?? []).map((_, index) => ({ value: String(index + 1), label: levelName(index + 1) })),
              ]}
            />
          ))}
        </div>
      </fieldset>
      <LocalLinesField
        label={t('strategy.form.experiences')}
        value={value.experiences}
        onChange={(experiences) => onChange({ experiences })}
      />
      {roles.map(({ id, name }) => {
        const found = value.next.find(({ role }) => role === id);
        return (
          <SelectField<Follows>
            key={id}
            label={t('strategy.form.follows', { name: local(name) })}
            value={found ? (found.sideways ? 'sideways' : 'up') : 'no'}
            onChange={(how) => follow(id, how)}
            options={[
              { value: 'no', label: t('strategy.form.followsNot') },
              { value: 'up', label: t('strategy.form.followsUp') },
              { value: 'sideways', label: t('strategy.form.followsSideways') },
            ]}
          />
        );
      })}
    </>
  );
}
