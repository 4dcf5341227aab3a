import { useId, useState } from 'react';
import { useRemoved } from '../api/removed';
import { UndoLine } from './undo-line';

interface Taken<One> {
  entry: One;
  index: number;
}

export interface Removal<One> {
  remove: (index: number) => void;
  lines: readonly { key: string; entry: One; newest: boolean; undo: () => void }[];
}

/**
 * Takes entries out of a list so that each can be brought back to its place.
 *
 * @param place whose list it is, where it outlives this part of the page
 * @param worth whether an entry says anything that would be missed
 */
export function useRemoval<One>(
  list: readonly One[],
  onChange: (list: One[]) => void,
  { place, worth }: { place?: string | undefined; worth: (entry: One) => boolean },
): Removal<One> {
  const own = useId();
  const { removed, keep, drop } = useRemoved<Taken<One>>(place ?? own);
  const [newest, setNewest] = useState<string>();
  return {
    remove: (index) => {
      const entry = list[index]!;
      if (worth(entry)) setNewest(keep({ entry, index }));
      onChange(list.filter((_, at) => at !== index));
    },
    lines: removed.map(({ key, one: { entry, index } }) => ({
      key,
      entry,
      newest: key === newest,
      undo: () => {
        drop(key);
        onChange(list.toSpliced(index, 0, entry));
      },
    })),
  };
}

/** All that was taken out, each with the way back. */
export function RemovedLines<One>({ removal, say }: { removal: Removal<One>; say: (entry: One) => string }) {
  return removal.lines.map(({ key, entry, newest, undo }) => (
    <UndoLine key={key} words={say(entry)} newest={newest} onUndo={undo} />
  ));
}
