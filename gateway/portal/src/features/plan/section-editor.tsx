import { Suspense, type ReactNode } from 'react';
import { sectionSaving } from '../../api/plans';
import { room } from '../../api/room';
import type { Section, SectionWords } from '../../api/types';
import { AudienceChoice, useAudienceWords } from '../../components/audience-choice';
import { PartComments } from '../../components/comments';
import { SaveState } from '../../components/save-state';
import { TextField } from '../../components/text-field';
import { useAutosave } from '../../lib/drafts/use-autosave';
import { useT } from '../../lib/i18n/use-t';
import { SectionVersions } from './later';
import css from './plan.module.css';

interface SectionEditorProps {
  owner: string;
  section: Section;
  /** Whether anything of the plan is shared. */
  shared: boolean;
  lines: number;
  /** How deep on the page it stands. */
  level?: 2 | 3;
  /** What leads on from it. */
  children?: ReactNode;
}

/** One section of the plan: its words, who reads them, and where they are kept at this moment. */
export function SectionEditor({ owner, section, shared, lines, level = 3, children }: SectionEditorProps) {
  const t = useT();
  const audienceWords = useAudienceWords();
  const stored = { value: { text: section.text, audience: section.audience }, etag: section.etag };
  const auto = useAutosave<SectionWords, { owner: string; name: string }>(sectionSaving, { owner, name: section.name }, stored);
  const { text, audience } = auto.value;
  const Title = level === 2 ? 'h2' : 'h3';
  const title = t(`section.${section.name}`);
  return (
    <div className={css.section}>
      <div className={css.sectionHead}>
        <Title>{title}</Title>
        <AudienceChoice value={audience} onChange={(next) => auto.type({ text, audience: next })} about={title} />
      </div>
      <TextField
        own
        hideLabel
        label={title}
        hint={`${t(`plan.prompt.${section.name}`)} ${audienceWords(audience)}`}
        lines={lines}
        value={text}
        onChange={(next) => auto.type({ text: next, audience })}
        onBlur={() => void auto.flush()}
        maxLength={room.section.text}
      />
      {auto.state === 'conflict' && auto.theirs && (
        <Suspense>
          <SectionVersions name={auto.name} title={title} mine={auto.value} theirs={auto.theirs} base={auto.base} onKeep={auto.resolve} />
        </Suspense>
      )}
      <SaveState state={auto.state} touched={auto.touched} problem={auto.problem} />
      {children}
      <PartComments owner={owner} part={`section/${section.name}`} title={title} shared={shared} />
    </div>
  );
}
