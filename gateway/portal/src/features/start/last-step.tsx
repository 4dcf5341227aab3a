import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { propose } from '../../api/conversations';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import { Button } from '../../components/button';
import { TextField } from '../../components/text-field';
import { TimesField } from '../../components/times-field';
import type { FormDraftHandle } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { instantsOf } from '../../lib/working-days';
import { keepInPlan, type Answers } from './answers';
import { Later } from './later';
import css from './start.module.css';

interface LastStepProps {
  form: FormDraftHandle<Answers>;
  onBack: () => void;
}

/** What the manager will get, to be looked at once more and sent. */
export function LastStep({ form, onBack }: LastStepProps) {
  const t = useT();
  const say = useSay();
  const router = useRouter();
  const { me, person, zone } = useSignedIn();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { manager } = me;

  const finish = async () => {
    const times = instantsOf(form.value.times, zone);
    if (manager && times.length === 0) return setError(t('propose.missingTime'));
    setBusy(true);
    try {
      await keepInPlan(person, form.value);
      if (manager) {
        const purpose = form.value.purpose.trim() || t('start.purposeFallback');
        const place = { kind: 'private-room' as const };
        await propose({ employee: person, partner: manager.id, purpose, agenda: [], times, minutes: 30, place }, form.key);
        say(t('start.sent', { name: manager.name }));
      }
      await form.clear();
      await router.navigate({ to: '/today' });
    } catch (cause) {
      setBusy(false);
      setError(wordsOf(t, cause));
    }
  };

  return (
    <div className={css.question}>
      <h2>{t('start.last')}</h2>
      {manager ? (
        <>
          <p>{t('start.lastText', { name: manager.name })}</p>
          <TextField
            own
            label={t('propose.purpose')}
            lines={2}
            value={form.value.purpose}
            placeholder={t('start.purposeFallback')}
            onChange={(purpose) => form.change({ purpose })}
            maxLength={room.talk.purpose}
          />
          <TimesField
            times={form.value.times}
            onChange={(times) => form.change({ times })}
            name={manager.name}
            error={error}
          />
        </>
      ) : (
        <p>{t('start.noManager')}</p>
      )}
      <div className={css.acts}>
        <Button look="main" isDisabled={busy || !form.fits} onPress={() => void finish()}>
          {manager ? t('start.send', { name: manager.name }) : t('done')}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('back')}
        </Button>
        <Later />
      </div>
    </div>
  );
}
