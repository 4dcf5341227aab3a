import { useState } from 'react';
import { useSignedIn } from '../../api/signed-in';
import { Button } from '../../components/button';
import { DateField } from '../../components/date-field';
import { useT } from '../../lib/i18n/use-t';
import { plusDays, today } from '../../lib/when';

/** Until when a plan rests. */
export function RestUntil({ onSet }: { onSet: (until: string) => void }) {
  const t = useT();
  const { zone } = useSignedIn();
  const [until, setUntil] = useState(plusDays(today(zone), 30));
  return (
    <>
      <DateField label={t('share.restUntil')} value={until} onChange={setUntil} min={plusDays(today(zone), 1)} />
      <Button isDisabled={until === ''} onPress={() => onSet(until)}>
        {t('share.restStart')}
      </Button>
    </>
  );
}
