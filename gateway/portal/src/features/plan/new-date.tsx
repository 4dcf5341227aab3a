import { useState } from 'react';
import { useSignedIn } from '../../api/signed-in';
import type { Horizon } from '../../api/types';
import { Button } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import { firstTarget } from './first-target';
import { TargetField } from './target-field';

/** Another date for a goal whose date has passed. */
export function NewDate({ horizon, onKeep }: { horizon: Horizon; onKeep: (target: string) => void }) {
  const t = useT();
  const { zone } = useSignedIn();
  const [target, setTarget] = useState(firstTarget(horizon, zone));
  return (
    <>
      <TargetField horizon={horizon} value={target} onChange={setTarget} />
      <Button look="main" onPress={() => onKeep(target)}>
        {t('goalCare.keepDate')}
      </Button>
    </>
  );
}
