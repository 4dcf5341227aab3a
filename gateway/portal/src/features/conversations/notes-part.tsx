import { useState } from 'react';
import { addNote, deleteNote, noteSaving, useDeletedNotes, useNotes } from '../../api/notes';
import { room } from '../../api/room';
import type { Conversation, Note, NoteWords } from '../../api/types';
import { Button } from '../../components/button';
import { SaveState } from '../../components/save-state';
import { Loaded } from '../../components/state';
import { TwoVersions } from '../../components/two-versions';
import { choiceField, textField } from '../../components/version-fields';
import { UndoLine } from '../../components/undo-line';
import { Words } from '../../components/words';
import { useAutosave } from '../../lib/drafts/use-autosave';
import { newKey } from '../../lib/ids';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { NewNote } from './new-note';
import { NoteFields } from './note-fields';
import { Part } from './part';
import { useSides } from './sides';
import { useNewNote } from './use-new-note';
import css from './talks.module.css';

/** Notes, private or shared, saved as they are typed. */
export function NotesPart({ talk }: { talk: Conversation }) {
  const t = useT();
  const notes = useNotes(talk.id);
  const fresh = useNewNote(talk.id);
  const { mine, nameOf } = useSides(talk);
  const deleted = useDeletedNotes(talk.id);
  const [before] = useState(() => new Set(deleted.removed.map(({ key }) => key)));
  return (
    <Part title={t('notes.title')} hint={t('notes.hint')}>
      <Loaded query={notes}>
        {(loaded) => (
          <ul className={css.notes}>
            {loaded.filter(({ id }) => id !== fresh.made?.id).map((note) =>
              note.author === mine ? (
                <OwnNote key={note.id} talk={talk} note={note} />
              ) : (
                <li key={note.id} className={css.note}>
                  <p className={css.quiet}>
                    {nameOf(note.author)} · {t(`notes.${note.kind}`)}
                  </p>
                  <Words>{note.text ?? ''}</Words>
                </li>
              ),
            )}
          </ul>
        )}
      </Loaded>
      {deleted.removed.map(({ key, one }) => (
        <UndoLine
          key={key}
          words={t('undo.note', { text: one.words.text.slice(0, 60) })}
          newest={!before.has(key)}
          onUndo={() => addNote(talk.id, one.words, one.key).then(() => deleted.drop(key))}
        />
      ))}
      <NewNote talk={talk} note={fresh} />
    </Part>
  );
}

function OwnNote({ talk, note }: { talk: Conversation; note: Note }) {
  const t = useT();
  const say = useSay();
  const { keep } = useDeletedNotes(talk.id);
  const [gone, setGone] = useState(false);
  const stored = { value: { audience: note.audience, kind: note.kind, text: note.text ?? '' }, etag: note.etag };
  const params = { conversation: talk.id, note: note.id };
  const auto = useAutosave<NoteWords, typeof params>(noteSaving, params, stored);
  const remove = async () => {
    setGone(true);
    try {
      await auto.forget();
      await deleteNote(talk.id, note);
      keep({ words: auto.value, key: newKey() });
    } catch (error) {
      setGone(false);
      say(wordsOf(t, error));
    }
  };
  const versions = [
    textField<NoteWords>('text', t(`notes.${auto.value.kind}`), room.note.text),
    choiceField<NoteWords>(['audience'], t('audience.label'), ({ audience }) => t(`notes.${audience}`)),
    choiceField<NoteWords>(['kind'], t('notes.kind'), ({ kind }) => t(`notes.${kind}`)),
  ];
  if (gone) return null;
  return (
    <li className={css.note} data-audience={auto.value.audience}>
      <NoteFields
        talk={talk}
        value={auto.value}
        onChange={auto.type}
        label={t(`notes.${auto.value.kind}`)}
        onBlur={() => void auto.flush()}
      />
      {auto.state === 'conflict' && auto.theirs && (
        <TwoVersions name={auto.name} fields={versions} mine={auto.value} theirs={auto.theirs} base={auto.base} onKeep={auto.resolve} />
      )}
      <div className={css.noteFoot}>
        <SaveState state={auto.state} touched={auto.touched} problem={auto.problem} />
        <Button look="quiet" onPress={() => void remove()}>
          {t('notes.delete')}
        </Button>
      </div>
    </li>
  );
}
