import { useState } from 'react';
import { useSignedIn } from '../../api/signed-in';
import type { Named } from '../../api/types';
import { Button } from '../../components/button';
import { PersonSearch } from '../../components/person-search';
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
        <PersonSearch search={search ?? ''} onSearch={setSearch} onChoose={choose} without={[person]} hint={t('propose.partnerHint')} />
      )}
    </div>
  );
}
