import { usePeopleSearch } from '../api/people';
import type { Named } from '../api/types';
import { useT } from '../lib/i18n/use-t';
import { Button } from './button';
import css from './person-search.module.css';
import { TextField } from './text-field';

interface PersonSearchProps {
  search: string;
  onSearch: (search: string) => void;
  onChoose: (person: Named) => void;
  /** Who is not to be found. */
  without: readonly string[];
  hint?: string;
}

/** Anybody of the organization, by the beginning of a name. */
export function PersonSearch({ search, onSearch, onChoose, without, hint }: PersonSearchProps) {
  const t = useT();
  const found = usePeopleSearch(search);
  const people = found.data?.filter(({ id, active }) => !without.includes(id) && active !== false);
  return (
    <>
      <TextField type="search" label={t('propose.search')} {...(hint ? { hint } : {})} value={search} onChange={onSearch} />
      <ul aria-label={t('propose.found')}>
        {people?.map((one) => (
          <li key={one.id}>
            <Button look="quiet" onPress={() => onChoose(one)}>
              {one.name}
              {one.title && <span className={css.quiet}>{one.title}</span>}
            </Button>
          </li>
        ))}
      </ul>
      {people?.length === 0 && <p className={css.quiet}>{t('propose.noneFound')}</p>}
    </>
  );
}
