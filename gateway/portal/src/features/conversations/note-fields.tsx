import { room } from '../../api/room';
import type { Conversation, NoteKind, NoteWords } from '../../api/types';
import { Choice } from '../../components/choice';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';
import { useSides } from './sides';
import css from './talks.module.css';

const kinds: readonly NoteKind[] = ['note', 'advice', 'decision', 'thanks'];

interface NoteFieldsProps {
  talk: Conversation;
  value: NoteWords;
  onChange: (words: NoteWords) => void;
  label: string;
  onBlur?: () => void;
  autoFocus?: boolean;
}

/** Who reads the note, what it is, and its words. */
export function NoteFields({ talk, value, onChange, label, onBlur, autoFocus = false }: NoteFieldsProps) {
  const t = useT();
  const { otherName } = useSides(talk);
  return (
    <>
      <div className={css.noteHead}>
        <Choice
          joined
          hideLabel
          label={`${t('audience.label')}: ${label}`}
          value={value.audience}
          onChange={(audience) => onChange({ ...value, audience })}
          options={[
            { value: 'private', label: t('notes.private') },
            { value: 'shared', label: t('notes.shared') },
          ]}
        />
        <div className={css.kind}>
          <SelectField
            hideLabel
            label={t('notes.kind')}
            value={value.kind}
            onChange={(kind) => onChange({ ...value, kind })}
            options={kinds.map((kind) => ({ value: kind, label: t(`notes.${kind}`) }))}
          />
        </div>
      </div>
      <TextField
        own
        hideLabel
        lines={2}
        autoFocus={autoFocus}
        label={label}
        hint={value.audience === 'private' ? t('notes.privateHint', { name: otherName }) : t('notes.sharedHint', { name: otherName })}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        {...(onBlur ? { onBlur } : {})}
        maxLength={room.note.text}
      />
    </>
  );
}
