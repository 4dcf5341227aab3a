import { useMemo, useState } from 'react';
import { usePeople, usePeopleSearch } from '../../api/people';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';
import css from './strategy.module.css';

interface OwnerFieldProps {
  owner: string | null;
  onChange: (owner: string | null) => void;
}

/** Who keeps something moving: found by the beginning of a name. */
export function OwnerField({ owner, onChange }: OwnerFieldProps) {
  const t = useT();
  const [search, setSearch] = useState('');
  const found = usePeopleSearch(search);
  const known = usePeople(useMemo(() => [owner], [owner]));
  const people = found.data?.filter(({ id, active }) => id !== owner && active !== false) ?? [];
  return (
    <div className={css.pair}>
      <SelectField
        label={t('strategy.form.owner')}
        value={owner ?? ''}
        onChange={(id) => onChange(id || null)}
        options={[
          { value: '', label: t('strategy.form.nobody') },
          ...(owner ? [{ value: owner, label: known.get(owner)?.name ?? t('someone') }] : []),
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField type="search" label={t('strategy.form.ownerSearch')} value={search} onChange={setSearch} />
    </div>
  );
}
