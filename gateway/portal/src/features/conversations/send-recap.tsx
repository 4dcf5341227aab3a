import { useState } from 'react';
import { recapSaving, sendRecap, type RecapWords } from '../../api/recap';
import type { Conversation, Recap } from '../../api/types';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { Dialog } from '../../components/dialog';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { RecapSheet } from './recap-part';
import { useSides } from './sides';
import css from './talks.module.css';

interface SendRecapProps {
  talk: Conversation;
  recap: Recap;
  words: RecapWords;
  flush: () => Promise<void>;
}

type How = 'in-full' | 'link';

/** Shows what travels by email before it does; mail cannot be called back. */
export function SendRecap({ talk, recap, words, flush }: SendRecapProps) {
  const t = useT();
  const say = useSay();
  const { otherName } = useSides(talk);
  const [open, setOpen] = useState(false);
  const [how, setHow] = useState<How>('in-full');
  const [error, setError] = useState<string>();

  const send = async () => {
    try {
      await flush();
      const newest = await recapSaving.load({ id: talk.id });
      await sendRecap(talk.id, how, newest.etag);
      setOpen(false);
      say(t('recap.sent'));
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };

  return (
    <>
      <div>
        <Button look="main" onPress={() => setOpen(true)}>
          {t('recap.send', { name: otherName })}
        </Button>
      </div>
      <Dialog
        title={t('recap.preview')}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button look="main" onPress={() => void send()}>
              {t('recap.sendYes', { name: otherName })}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <Choice<How>
          label={t('recap.how')}
          value={how}
          onChange={setHow}
          options={[
            { value: 'in-full', label: t('recap.full') },
            { value: 'link', label: t('recap.link') },
          ]}
        />
        <div className={css.mail}>
          {how === 'link' ? (
            <p>{t('recap.previewLink')}</p>
          ) : (
            <>
              <p className={css.quiet}>{t('recap.previewFull')}</p>
              <RecapSheet
                talk={talk}
                recap={{
                  lines: words.lines,
                  thanks: { ...recap.thanks, employee: words.thanks },
                  steps: recap.steps,
                }}
              />
            </>
          )}
        </div>
        <p>
          <strong>{t('recap.warn')}</strong>
        </p>
        {error && (
          <p className={css.error} role="alert">
            {error}
          </p>
        )}
      </Dialog>
    </>
  );
}
