import { useState } from 'react';
import { act } from '../../api/conversations';
import type { Conversation } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { useSides } from './sides';

export function CancelButton({ talk }: { talk: Conversation }) {
  const t = useT();
  const say = useSay();
  const { otherName } = useSides(talk);
  const [asked, setAsked] = useState(false);
  const cancel = async () => {
    await act(talk, { verb: 'cancellation' }).catch((error: unknown) => say(wordsOf(t, error)));
    setAsked(false);
  };
  return (
    <>
      <Button look="quiet" onPress={() => setAsked(true)}>
        {t('talk.cancel')}
      </Button>
      <Dialog
        insist
        title={t('talk.cancelTitle', { name: otherName })}
        open={asked}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button look="danger" onPress={() => void cancel()}>
              {t('talk.cancelYes')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('back')}</Button>
          </>
        }
      >
        <p>{t('talk.cancelText', { name: otherName })}</p>
      </Dialog>
    </>
  );
}
