import { useState } from 'react';
import { act } from '../../api/conversations';
import { useSignedIn } from '../../api/signed-in';
import type { Conversation } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TimesField } from '../../components/times-field';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { firstTimes, instantsOf } from '../../lib/working-days';
import { useSides } from './sides';

/** Proposes other times for the same talk. */
export function MoveForm({ talk }: { talk: Conversation }) {
  const t = useT();
  const say = useSay();
  const { zone } = useSignedIn();
  const { otherName } = useSides(talk);
  const [open, setOpen] = useState(false);
  const [times, setTimes] = useState(() => firstTimes(zone));
  const [error, setError] = useState<string>();
  const move = async () => {
    const instants = instantsOf(times, zone);
    if (instants.length === 0) return setError(t('propose.missingTime'));
    try {
      await act(talk, { verb: 'move', body: { times: instants } });
      setOpen(false);
      say(t('talk.moved', { name: otherName }));
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('talk.move')}</Button>
      <Dialog
        title={t('talk.move')}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button look="main" onPress={() => void move()}>
              {t('talk.moveYes')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <TimesField times={times} onChange={setTimes} name={otherName} error={error} />
      </Dialog>
    </>
  );
}
