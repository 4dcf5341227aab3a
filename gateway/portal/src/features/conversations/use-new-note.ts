import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { addNote, noteSaving } from '../../api/notes';
import { isProblem } from '../../api/problem';
import { room } from '../../api/room';
import type { Note, NoteWords } from '../../api/types';
import { useDesk } from '../../lib/drafts/desk-context';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { fits } from '../../lib/room';
import { wordsOf } from '../../lib/problem-words';

const pause = 1200;
const again = 5000;
const empty: NoteWords = { audience: 'private', kind: 'note', text: '' };
const never = () => () => undefined;

interface NewNote {
  words: NoteWords;
  write: (words: NoteWords) => void;
  /** The note that these words have become; it goes on being written in the same place. */
  made: Note | null;
  says: string;
  finish: () => Promise<void>;
  /** How many notes were finished here since the page opened. */
  finished: number;
}

/**
 * A note that does not exist when its first word is typed. After a short pause it is made, with the words of that
 * moment; from then on it saves itself like any other. A lost answer is asked for again with the very same words.
 */
export function useNewNote(conversation: string): NewNote {
  const t = useT();
  const desk = useDesk();
  const form = useFormDraft<NoteWords>(`note/${conversation}`, `/conversations/${conversation}`, empty, room.note);
  const [made, setMade] = useState<Note | null>(null);
  const [finished, setFinished] = useState(0);
  const [problem, setProblem] = useState<string>();
  const sent = useRef<NoteWords | null>(null);
  const busy = useRef(false);
  const typed = useRef(form.value);

  const saver = made
    ? desk.saver(noteSaving, { conversation, note: made.id }, { value: toWords(made), etag: made.etag })
    : null;
  const view = useSyncExternalStore(saver?.subscribe ?? never, () => saver?.view() ?? null);

  const make = async () => {
    if (busy.current || made || typed.current.text.trim() === '' || !fits(typed.current, room.note)) return;
    busy.current = true;
    sent.current ??= typed.current;
    try {
      const note = await addNote(conversation, sent.current, form.key);
      const stored = { value: sent.current, etag: note.etag };
      const opened = desk.saver(noteSaving, { conversation, note: note.id }, stored);
      if (!noteSaving.same(typed.current, sent.current)) opened.type(typed.current);
      setMade({ ...note, ...sent.current });
      sent.current = null;
      setProblem(undefined);
      await form.clear();
    } catch (error) {
      if (!(isProblem(error) && error.passing)) sent.current = null;
      setProblem(isProblem(error) && error.passing ? t('saving.onDevice') : wordsOf(t, error));
    } finally {
      busy.current = false;
    }
  };

  const latest = useRef(make);
  useEffect(() => {
    typed.current = form.value;
    latest.current = make;
  });
  useEffect(() => {
    if (made || form.value.text.trim() === '') return;
    const timer = setTimeout(() => void latest.current(), problem ? again : pause);
    return () => clearTimeout(timer);
  }, [form.value, made, problem]);

  return {
    words: view?.value ?? form.value,
    write: (words) => (saver ? saver.type(words) : form.change(words)),
    made,
    says: problem ?? stateWords(t, view?.state),
    finish: async () => {
      await saver?.flush();
      setMade(null);
      setFinished(finished + 1);
    },
    finished,
  };
}

function toWords({ audience, kind, text }: Note): NoteWords {
  return { audience, kind, text: text ?? '' };
}

function stateWords(t: ReturnType<typeof useT>, state: string | undefined): string {
  if (state === undefined) return '';
  if (state === 'saved') return t('saving.saved');
  if (state === 'too-long') return t('room.notSaved');
  return state === 'on-device' ? t('saving.onDevice') : t('saving.saving');
}
