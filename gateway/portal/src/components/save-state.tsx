import type { SaveState as State } from '../lib/drafts/saver';
import type { Problem } from '../api/problem';
import { useT } from '../lib/i18n/use-t';
import { wordsOf } from '../lib/problem-words';
import css from './save-state.module.css';

interface SaveStateProps {
  state: State;
  touched: boolean;
  problem?: Problem | undefined;
}

/** Says quietly where the words are: with Cairn, or on this device for now. */
export function SaveState({ state, touched, problem }: SaveStateProps) {
  const t = useT();
  const words = () => {
    if (state === 'saved') return touched ? t('saving.saved') : '';
    if (state === 'on-device') return t('saving.onDevice');
    if (state === 'conflict') return t('saving.conflict');
    if (state === 'too-long') return t('room.notSaved');
    if (state === 'refused') return problem ? wordsOf(t, problem) : t('saving.refused');
    return t('saving.saving');
  };
  return (
    <span className={css.state} data-state={state} role="status">
      {words()}
    </span>
  );
}
