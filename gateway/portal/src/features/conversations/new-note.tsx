import type { Conversation } from '../../api/types';
import { Button } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import { NoteFields } from './note-fields';
import type { useNewNote } from './use-new-note';
import css from './talks.module.css';

interface NewNoteProps {
  talk: Conversation;
  note: ReturnType<typeof useNewNote>;
}

/** A place to write that is always there. */
export function NewNote({ talk, note }: NewNoteProps) {
  const t = useT();
  return (
    <div className={css.note} data-audience={note.words.audience}>
      <NoteFields
        key={note.finished}
        talk={talk}
        value={note.words}
        onChange={note.write}
        label={t('notes.write')}
        autoFocus={note.finished > 0}
      />
      <div className={css.noteFoot}>
        <p className={css.quiet} role="status">
          {note.says || t('notes.writeHint')}
        </p>
        {note.made && (
          <Button look="quiet" onPress={() => void note.finish()}>
            {t('notes.keep')}
          </Button>
        )}
      </div>
    </div>
  );
}
