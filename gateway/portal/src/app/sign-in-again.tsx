import { useEffect, useState } from 'react';
import { whenSignedOut } from '../api/client';
import { ButtonAnchor } from '../components/button';
import { Dialog } from '../components/dialog';
import { useT } from '../lib/i18n/use-t';
import { rememberPath, signInAddress } from '../lib/return-path';

/** Says that the session has ended, over the page as it is. What was typed is on the device by then. */
export function SignInAgain({ slug }: { slug: string }) {
  const t = useT();
  const [ended, setEnded] = useState(false);
  useEffect(
    () =>
      whenSignedOut(() => {
        rememberPath(window.location.pathname + window.location.search);
        setEnded(true);
      }),
    [],
  );
  return (
    <Dialog
      title={t('expired.title')}
      open={ended}
      onClose={() => setEnded(false)}
      actions={
        <>
          <ButtonAnchor look="main" href={signInAddress(slug)}>
            {t('expired.action')}
          </ButtonAnchor>
        </>
      }
    >
      <p>{t('expired.text')}</p>
    </Dialog>
  );
}
