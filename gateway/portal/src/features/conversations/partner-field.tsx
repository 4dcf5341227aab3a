import { useState } from 'react';
import { usePeopleSearch } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import type { Named } from '../../api/types';
import { Button } from '../../components/button';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';
import css from './talks.module.css';

interface PartnerFieldProps {
  partner: Named | null;
  onChange: (partner: Named) => void;
}

/** With whom: the manager to begin with, or anybody of the organization. */
export function PartnerField({ partner, onChange }: PartnerFieldProps) {
  const t = useT();
  const { person } = useSignedIn();
  const [search, setSearch] = useState<string | null>(null);
  const found = usePeopleSearch(search ?? '');
  const people = found.data?.filter(({ id, active }) => id !== person && active !== false);
  const choose = (next: Named) => {
    onChange(next);
    setSearch(null);
  };
  return (
    <div className={css.partner}>
      <p className={css.label}>{t('propose.partner')}</p>
      {partner && search === null && (
        <p className={css.chosen}>
          <strong>{partner.name}</strong>
          <Button look="quiet" onPress={() => setSearch('')}>
            {t('propose.change')}
          </Button>
        </p>
      )}
      {(!partner || search !== null) && (
        <>
          <TextField
            type="search"
            label={t('propose.search')}
            hint={t('propose.partnerHint')}
            value={search ?? ''}
            onChange={setSearch}
          />
          <ul aria-label={t('propose.found')}>
            {people?.map((one) => (
              <li key={one.id}>
                <Button look="quiet" onPress={() => choose(one)}>
                  {one.name}
                  {one.title && <span className={css.quiet}>{one.title}</span>}
                </Button>
              </li>
            ))}
          </ul>
          {people?.length === 0 && <p className={css.quiet}>{t('propose.noneFound')}</p>}
        </>
      )}
    </div>
  );
}
