import { useEffect, useState } from 'react';
import { useLocale, useT } from '../lib/i18n/use-t';
import css from './field.module.css';

const pause = 700;

/** How much room there is, once it grows narrow; heard when the typing rests. */
export function RoomLeft({ length, most }: { length: number; most: number }) {
  const t = useT();
  const say = useLocale();
  const over = useTooLong(length, most);
  const left = most - length;
  const words = over ?? t('room.left', { count: left, number: left.toLocaleString(say) });
  const [heard, setHeard] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setHeard(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      {!over && (
        <span className={css.room} aria-hidden="true">
          {words}
        </span>
      )}
      <span className="aloud" role="status">
        {heard}
      </span>
    </>
  );
}

/** By how much a text is too long, in words; nothing while there is room. */
export function useTooLong(length: number, most: number | undefined): string | undefined {
  const t = useT();
  const say = useLocale();
  if (most === undefined || length <= most) return undefined;
  const over = length - most;
  return t('room.over', { count: over, number: over.toLocaleString(say), most: most.toLocaleString(say) });
}

/** The first line that is too long, and by how much; nothing while all lines have room. */
export function useLineTooLong(text: string, most: number | undefined): string | undefined {
  const t = useT();
  const say = useLocale();
  if (most === undefined) return undefined;
  const lines = text.split('\n');
  const line = lines.findIndex(({ length }) => length > most);
  if (line < 0) return undefined;
  const over = lines[line]!.length - most;
  return t('room.lineOver', { line: line + 1, count: over, number: over.toLocaleString(say), most: most.toLocaleString(say) });
}

/** Whether it is worth a word: the last tenth, at most the last two hundred characters. */
export function growsNarrow(length: number, most: number): boolean {
  return length > most - Math.min(200, Math.ceil(most / 10));
}
