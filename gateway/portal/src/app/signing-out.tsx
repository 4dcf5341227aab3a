import { useEffect, useState } from 'react';
import { queryClient } from '../api/query-client';
import { signOut } from '../api/session';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { useDesk } from '../lib/drafts/desk-context';
import { useT } from '../lib/i18n/use-t';

async function leave() {
  const next = await signOut().catch(() => '/signed-out');
  queryClient.clear();
  window.location.assign(next);
}

/** Sends what is unsent before it signs out; asks where that does not work. */
export function SigningOut({ onStay }: { onStay: () => void }) {
  const t = useT();
  const desk = useDesk();
  const [left, setLeft] = useState(0);
  useEffect(() => {
    void desk.settle().then((unsent) => (unsent.length === 0 ? leave() : setLeft(unsent.length)));
  }, [desk]);
  return (
    <Dialog
      insist
      title={t('leaving.title')}
      open={left > 0}
      onClose={onStay}
      actions={
        <>
          <Button look="main" onPress={onStay}>
            {t('leaving.stay')}
          </Button>
          <Button onPress={() => void leave()}>{t('leaving.keep')}</Button>
          <Button look="danger" onPress={() => void desk.forgetAll().then(leave)}>
            {t('leaving.drop')}
          </Button>
        </>
      }
    >
      <p>{t('leaving.text', { count: left })}</p>
    </Dialog>
  );
}
