import { useState } from 'react';
import { noteAccomplishment } from '../../api/accomplishments';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import { Button } from '../../components/button';
import { TextField } from '../../components/text-field';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { mondayBefore, today } from '../../lib/when';
import css from './accomplishments.module.css';

/** One line, and it is noted; the story can follow. */
export function QuickEntry({ owner }: { owner: string }) {
  const t = useT();
  const say = useSay();
  const { zone } = useSignedIn();
  const form = useFormDraft('accomplishment', '/accomplishments', { title: '' }, { title: room.account.title });
  const [error, setError] = useState<string>();
  const title = form.value.title.trim();
  const add = async () => {
    if (title === '') return setError(t('deeds.titleMissing'));
    const until = today(zone);
    try {
      await noteAccomplishment(owner, { title, from: mondayBefore(until), until }, form.key);
      say(t('deeds.quickAdded', { title }));
      setError(undefined);
      await form.clear();
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  return (
    <form
      className={css.quick}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        own
        label={t('deeds.quick')}
        hint={t('deeds.quickHint')}
        placeholder={t('deeds.quickExample')}
        value={form.value.title}
        onChange={(next) => form.change({ title: next })}
        error={error}
        maxLength={room.account.title}
      />
      <Button look="main" type="submit" isDisabled={!form.fits}>
        {t('deeds.quickAdd')}
      </Button>
    </form>
  );
}
