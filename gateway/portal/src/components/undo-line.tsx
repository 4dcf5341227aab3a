import { useState } from 'react';
import { useT } from '../lib/i18n/use-t';
import { useSay } from '../lib/live';
import { wordsOf } from '../lib/problem-words';
import { Button } from './button';
import css from './undo-line.module.css';

interface UndoLineProps {
  /** What is gone. */
  words: string;
  /** What the button says to those who hear it without the words beside it. */
  label?: string;
  /** Whether it was taken away just now: then the way back has the focus, as the button that had it is gone. */
  newest: boolean;
  onUndo: () => void | Promise<void>;
}

/** Something was taken away; one press brings it back. */
export function UndoLine({ words, label, newest, onUndo }: UndoLineProps) {
  const t = useT();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    try {
      await onUndo();
    } catch (error) {
      setBusy(false);
      say(wordsOf(t, error));
    }
  };
  return (
    <p className={css.line}>
      <span>{words}</span>
      <Button look="quiet" autoFocus={newest} isDisabled={busy} {...(label ? { 'aria-label': label } : {})} onPress={() => void undo()}>
        {t('goalCare.undo')}
      </Button>
    </p>
  );
}
