import { useEffect, useRef, type ReactNode } from 'react';
import { useBeside } from './beside';
import css from './page.module.css';

interface PageProps {
  title: string;
  lead?: ReactNode;
  /** The one next thing, always in the same place. */
  action?: ReactNode;
  /** Notes beside the words they are about; under them on a phone. */
  margin?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

export function Page({ title, lead, action, margin, wide = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Cairn`;
  }, [title]);
  const page = useRef<HTMLDivElement>(null);
  const aside = useRef<HTMLElement>(null);
  useBeside(page, aside);
  return (
    <div ref={page} className={wide ? `${css.page} ${css.wide}` : css.page}>
      <div className={css.head}>
        <h1>{title}</h1>
        {lead && <p className={css.lead}>{lead}</p>}
        {action && <div className={css.action}>{action}</div>}
      </div>
      <div className={css.main} data-beside-watch="">
        {children}
      </div>
      {margin && (
        <aside ref={aside} className={css.margin} data-beside-watch="">
          {margin}
        </aside>
      )}
    </div>
  );
}

/** One note in the margin. */
export function MarginNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.note}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
