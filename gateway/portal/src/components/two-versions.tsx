import { useState, type ReactNode } from 'react';
import { useT } from '../lib/i18n/use-t';
import { Button } from './button';
import { TextField } from './text-field';
import css from './two-versions.module.css';

interface TwoVersionsProps {
  mine: string;
  theirs: string;
  onKeep: (text: string) => void;
}

/** Both versions of the same words, side by side; nothing is chosen for the person. */
export function TwoVersions({ mine, theirs, onKeep }: TwoVersionsProps) {
  const t = useT();
  const [both, setBoth] = useState<string | null>(null);
  return (
    <div className={css.both} role="group" aria-label={t('versions.title')}>
      <p>{t('versions.title')}</p>
      <div className={css.columns}>
        <Version title={t('versions.mine')} text={mine}>
          <Button onPress={() => onKeep(mine)}>{t('versions.keepMine')}</Button>
        </Version>
        <Version title={t('versions.theirs')} text={theirs}>
          <Button onPress={() => onKeep(theirs)}>{t('versions.keepTheirs')}</Button>
        </Version>
      </div>
      {both === null ? (
        <Button look="quiet" onPress={() => setBoth(`${mine}\n\n${theirs}`)}>
          {t('versions.merge')}
        </Button>
      ) : (
        <>
          <TextField label={t('versions.merged')} value={both} onChange={setBoth} lines={5} own />
          <Button look="main" onPress={() => onKeep(both)}>
            {t('versions.keepMerged')}
          </Button>
        </>
      )}
    </div>
  );
}

function Version({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className={css.version}>
      <p className={css.title}>{title}</p>
      <p className={css.text}>{text || '—'}</p>
      {children}
    </div>
  );
}
