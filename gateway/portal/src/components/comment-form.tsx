import { useState } from 'react';
import { useLocation } from '@tanstack/react-router';
import { room } from '../api/room';
import { useFormDraft } from '../lib/drafts/use-form-draft';
import { useT } from '../lib/i18n/use-t';
import { wordsOf } from '../lib/problem-words';
import { Button } from './button';
import { TextField } from './text-field';
import css from './comments.module.css';

interface CommentFormProps {
  /** Under which the words stay on the device until they are sent. */
  name: string;
  label: string;
  text?: string;
  onSend: (text: string, key: string) => Promise<void>;
  onDone: () => void;
}

/** A few words to the other side. */
export function CommentForm({ name, label, text = '', onSend, onDone }: CommentFormProps) {
  const t = useT();
  const page = useLocation({ select: ({ pathname }) => pathname });
  const form = useFormDraft(name, page, { text }, room.comment);
  const [error, setError] = useState<string>();
  const send = async () => {
    const words = form.value.text.trim();
    if (words === '') return setError(t('comments.missing'));
    try {
      await onSend(words, form.key);
      await form.clear();
      onDone();
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  return (
    <div className={css.form}>
      <TextField
        own
        autoFocus
        lines={3}
        label={label}
        hint={t('comments.hint')}
        value={form.value.text}
        onChange={(next) => form.change({ text: next })}
        error={error}
        maxLength={room.comment.text}
      />
      <div className={css.acts}>
        <Button isDisabled={!form.fits} onPress={() => void send()}>{t('comments.send')}</Button>
        <Button look="quiet" onPress={() => void form.clear().then(onDone)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
