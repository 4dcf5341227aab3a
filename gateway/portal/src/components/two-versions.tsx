import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useFormDraft } from '../lib/drafts/use-form-draft';
import { useT } from '../lib/i18n/use-t';
import { Button } from './button';
import { Choice } from './choice';
import { TextField } from './text-field';
import type { VersionField } from './version-fields';
import css from './two-versions.module.css';

type Kept = 'mine' | 'theirs' | 'both';

interface TwoVersionsProps<T> {
  /** Of the thing: what was chosen and written stays on this device under it until it is kept. */
  name: string;
  fields: readonly VersionField<T>[];
  mine: T;
  theirs: T;
  /** What both began from: what only one side changed since is proposed from that side. */
  base?: T | undefined;
  onKeep: (value: T) => void;
}

interface Choices {
  kept: Record<string, Kept>;
  words: Record<string, string>;
}

const nothing: Choices = { kept: {}, words: {} };

/** Two versions of the same thing, field by field where they differ, each to be kept, or both. */
export function TwoVersions<T>({ name, fields, mine, theirs, base, onKeep }: TwoVersionsProps<T>) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const page = useLocation({ select: ({ pathname }) => pathname });
  const { value: choices, change, clear } = useFormDraft<Choices>(`versions/${name}`, page, nothing, {});
  const differing = fields.filter((field) => field.say(mine) !== field.say(theirs));
  const keptOf = (field: VersionField<T>) => choices.kept[field.id] ?? proposed(field, mine, theirs, base);
  const wordsOf = (field: VersionField<T>) => choices.words[field.id] ?? `${field.say(theirs)}\n\n${field.say(mine)}`;
  const choose = (field: VersionField<T>, kept: Kept) => change({ kept: { ...choices.kept, [field.id]: kept } });
  const write = (field: VersionField<T>, words: string) => change({ words: { ...choices.words, [field.id]: words } });
  const chooseAll = (kept: Kept) => change({ kept: Object.fromEntries(differing.map(({ id }) => [id, kept])) });
  const tooLong = (field: VersionField<T>) =>
    keptOf(field) === 'both' && field.words !== undefined && wordsOf(field).length > field.words.most;
  const ready = differing.every((field) => keptOf(field) !== undefined && !tooLong(field));
  const keep = () => {
    box.current?.parentElement?.querySelector<HTMLElement>('textarea, input:not([type="radio"])')?.focus();
    void clear();
    onKeep(differing.reduce((value, field) => settled(field, keptOf(field)!, value, { mine, theirs, words: wordsOf(field) }), mine));
  };
  const same = differing.length === 0;
  useEffect(() => {
    if (!same) return;
    void clear();
    onKeep(theirs);
  });
  if (same) return null;
  return (
    <div ref={box} className={css.both} role="group" aria-label={t('versions.title')}>
      <p>{t('versions.title')}</p>
      {differing.length > 1 && (
        <div className={css.acts}>
          <Button look="quiet" onPress={() => chooseAll('mine')}>
            {t('versions.allMine')}
          </Button>
          <Button look="quiet" onPress={() => chooseAll('theirs')}>
            {t('versions.allTheirs')}
          </Button>
        </div>
      )}
      {differing.map((field) => (
        <FieldVersions
          key={field.id}
          field={field}
          mine={mine}
          theirs={theirs}
          kept={keptOf(field) ?? null}
          words={wordsOf(field)}
          onChoose={(kept) => choose(field, kept)}
          onWrite={(words) => write(field, words)}
        />
      ))}
      <Button look="main" isDisabled={!ready} onPress={keep}>
        {t('versions.keep')}
      </Button>
    </div>
  );
}

interface FieldVersionsProps<T> {
  field: VersionField<T>;
  mine: T;
  theirs: T;
  kept: Kept | null;
  words: string;
  onChoose: (kept: Kept) => void;
  onWrite: (words: string) => void;
}

function FieldVersions<T>({ field, mine, theirs, kept, words, onChoose, onWrite }: FieldVersionsProps<T>) {
  const t = useT();
  const both = field.words || field.together?.(mine, theirs);
  return (
    <div className={css.field}>
      <p className={css.title}>{field.label}</p>
      <div className={css.columns}>
        <Version title={t('versions.mine')} text={field.say(mine)} />
        <Version title={t('versions.theirs')} text={field.say(theirs)} />
      </div>
      <Choice<Kept>
        joined
        hideLabel
        label={t('versions.which', { field: field.label })}
        value={kept}
        onChange={onChoose}
        options={[
          { value: 'mine', label: t('versions.keepMine') },
          { value: 'theirs', label: t('versions.keepTheirs') },
          ...(both ? [{ value: 'both' as const, label: t('versions.keepBoth') }] : []),
        ]}
      />
      {kept === 'both' && field.words && (
        <TextField
          own
          label={`${t('versions.merged')}: ${field.label}`}
          lines={4}
          value={words}
          onChange={onWrite}
          maxLength={field.words.most}
        />
      )}
    </div>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <div className={css.version}>
      <p className={css.whose}>{title}</p>
      <p className={css.text} dir="auto">
        {text || '—'}
      </p>
    </div>
  );
}

/** What only one side changed is proposed from that side; what both changed, nobody chooses for the person. */
function proposed<T>(field: VersionField<T>, mine: T, theirs: T, base: T | undefined): Kept | undefined {
  if (base === undefined) return undefined;
  if (field.say(base) === field.say(mine)) return 'theirs';
  return field.say(base) === field.say(theirs) ? 'mine' : undefined;
}

function settled<T>(field: VersionField<T>, kept: Kept, into: T, from: { mine: T; theirs: T; words: string }): T {
  if (kept === 'mine') return into;
  if (kept === 'theirs') return field.take(into, from.theirs);
  if (field.words) return field.words.put(into, from.words);
  const together = field.together?.(from.mine, from.theirs);
  return together === undefined ? into : field.take(into, together);
}
