import { useStrategy } from '../../api/strategy';
import { Check } from '../../components/check';
import { LocalLine, useLocal } from '../../components/local-words';
import { SelectField } from '../../components/select-field';
import { useT } from '../../lib/i18n/use-t';
import css from './ask-me.module.css';

interface CompetencyChoiceProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Competencies that one may be asked about; nothing where the organization names none. */
export function CompetencyChoice({ chosen, onChange }: CompetencyChoiceProps) {
  const t = useT();
  const local = useLocal();
  const items = (useStrategy().data?.[0]?.items ?? []).filter(({ kind }) => kind === 'competency');
  if (items.length === 0) return null;
  const open = items.filter(({ id, retired }) => !retired && !chosen.includes(id));
  return (
    <fieldset className={css.part}>
      <legend>{t('askMe.mine')}</legend>
      {items
        .filter(({ id }) => chosen.includes(id))
        .map(({ id, name }) => (
          <Check key={id} checked onChange={() => onChange(chosen.filter((one) => one !== id))}>
            <LocalLine text={name} />
          </Check>
        ))}
      <SelectField
        label={t('askMe.addCompetency')}
        value=""
        onChange={(id) => id && onChange([...chosen, id])}
        options={[{ value: '', label: t('askMe.choose') }, ...open.map(({ id, name }) => ({ value: id, label: local(name) }))]}
      />
    </fieldset>
  );
}
