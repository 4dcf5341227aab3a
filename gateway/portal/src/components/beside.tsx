import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import css from './beside.module.css';

const wide = '(min-width: 64.01rem)';
const gap = 16;

/** Something about the words before it: beside them in the margin where there is room for one, else under them. */
export function Beside({ children }: { children: ReactNode }) {
  return (
    <div className={css.beside} data-beside="">
      {children}
    </div>
  );
}

function clear(note: HTMLElement) {
  note.removeAttribute('data-placed');
  for (const side of ['top', 'left', 'width'] as const) note.style[side] = '';
}

/** Puts each note at the height of its words, or below the note before it. They stay where they are in the reading order. */
function place(page: HTMLElement, aside: HTMLElement) {
  const notes = [...page.querySelectorAll<HTMLElement>('[data-beside]')];
  notes.forEach(clear);
  page.style.minHeight = '';
  if (notes.length === 0 || !matchMedia(wide).matches) return;
  // All out of the flow first: what is measured then stays as it is.
  for (const note of notes) note.dataset['placed'] = '';
  const { top, left } = page.getBoundingClientRect();
  const column = aside.getBoundingClientRect();
  const words = notes.map((note) => note.parentElement!.getBoundingClientRect().top - top);
  let free = [...aside.children].reduce((end, child) => Math.max(end, child.getBoundingClientRect().bottom), column.top) - top + gap;
  notes.forEach((note, index) => {
    const at = Math.max(words[index]!, free);
    Object.assign(note.style, { top: `${at}px`, left: `${column.left - left}px`, width: `${column.width}px` });
    free = at + note.getBoundingClientRect().height + gap;
  });
  page.style.minHeight = `${free}px`;
}

/** Keeps the notes of a page in its margin while words, notes and window change their size. */
export function useBeside(page: RefObject<HTMLElement | null>, aside: RefObject<HTMLElement | null>) {
  const frame = useRef(0);
  const now = () => page.current && aside.current && place(page.current, aside.current);
  useLayoutEffect(() => void now());
  useEffect(() => {
    if (!page.current || !aside.current || typeof ResizeObserver === 'undefined') return;
    const soon = () => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(now);
    };
    const sizes = new ResizeObserver(soon);
    const watch = () => page.current?.querySelectorAll('[data-beside], [data-beside-watch] > *').forEach((one) => sizes.observe(one));
    const parts = new MutationObserver(() => {
      watch();
      soon();
    });
    watch();
    parts.observe(page.current, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame.current);
      sizes.disconnect();
      parts.disconnect();
    };
    // The two elements stay the same as long as the page does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
