import type { ReactNode } from 'react';
import css from './notice.module.css';

/** Something that stands where it belongs, in words, with what to do. */
export function Notice({ tone = 'calm', children }: { tone?: 'calm' | 'waits' | 'loss'; children: ReactNode }) {
  const look = tone === 'calm' ? css.notice : `${css.notice} ${css[tone]}`;
  return (
    <div className={look} role={tone === 'loss' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
