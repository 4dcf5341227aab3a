import type { ReactNode } from 'react';
import { useComparison } from '../../api/revisions';
import { useStrategy } from '../../api/strategy';
import { useSignedIn } from '../../api/signed-in';
import type { FieldChange, Goal, GoalKind, PartChange, StrategyLink, SupportKind } from '../../api/types';
import { Loaded } from '../../components/state';
import { useLevelNames, useStrategyNames } from '../../components/strategy-names';
import type { Messages } from '../../config/messages/en';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayTarget } from '../../lib/when';
import { MovedGoals } from './moved-goals';
import css from './revisions.module.css';

interface ChangesProps {
  owner: string;
  from: number;
  to: number;
}

/** What changed from one shared copy to another, part by part, in words and dates. */
export function Changes({ owner, from, to }: ChangesProps) {
  const t = useT();
  const comparison = useComparison(owner, from, to);
  return (
    <Loaded query={comparison}>
      {({ parts, titles, moved }) => (
        <div className={css.changes} aria-live="polite">
          {parts.length === 0 && <p>{t('revisions.same')}</p>}
          {parts.map((part) => (
            <Part key={part.part} part={part} titles={titles}>
              {part.part === 'order' && <MovedGoals moved={moved} titleOf={(goal) => titles[goal]} />}
            </Part>
          ))}
        </div>
      )}
    </Loaded>
  );
}

/** What goals were called then, by their ids. */
type Titles = Record<string, string>;

function Part({ part, titles, children }: { part: PartChange; titles: Titles; children: ReactNode }) {
  const t = useT();
  const [kind, name = ''] = part.part.split('/');
  const title = useItemTitle();
  const heading = () => {
    if (kind === 'section') return t(`section.${name as keyof Messages['section']}`);
    if (kind === 'role') return t('role.title');
    if (kind === 'order') return t('goalCare.orderOf');
    return part.title || t('goal.untitled');
  };
  return (
    <article className={css.change}>
      <h3>
        {heading()} <span className={css.kind}>{t(`revisions.kind.${part.kind}`)}</span>
      </h3>
      {children}
      <dl className={css.fields}>
        {part.fields.map((field) => (
          <Field key={field.field} field={field} label={fieldLabel(field.field)} within="goal" titles={titles} />
        ))}
        {part.items.map((item) => {
          const within = item.item.slice(0, item.item.indexOf('/')) as Exclude<Within, 'goal'>;
          return (
            <div key={item.item} className={css.item}>
              <dt>
                {title(item.item)}{' '}
                <span className={css.kind}>{t(`revisions.kind.${item.kind}`)}</span>
              </dt>
              {item.fields.map((field) => (
                <dd key={field.field}>
                  <Runs field={field} within={within} titles={titles} />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </article>
  );
}

const itemTitles = { support: 'goal.support', step: 'goal.step', link: 'alignment.title', experience: 'role.hadTitle', brings: 'gap.brings' } as const;

type Within = 'goal' | 'estimate' | keyof typeof itemTitles;

/** What the organization calls something; nothing before that is known. */
function useNamed(): (link: StrategyLink) => string {
  const t = useT();
  const nameOf = useStrategyNames();
  const known = useStrategy().data !== undefined;
  return (link) => nameOf(link) || (known ? t('revisions.unnamed') : '');
}

/** What a thing within a part is called; an own estimate by its competency. */
function useItemTitle(): (item: string) => string {
  const t = useT();
  const nameOf = useNamed();
  return (item) => {
    const [within, id = ''] = item.split('/');
    if (within === 'estimate') return nameOf({ kind: 'competency', id });
    return t(itemTitles[within as keyof typeof itemTitles]);
  };
}

/** Only a section has a text and nothing else: it needs no label. */
function fieldLabel(field: FieldChange['field']) {
  return field === 'text' ? null : field;
}

interface FieldProps {
  field: FieldChange;
  label: Exclude<FieldChange['field'], 'text'> | null;
  within: Within;
  titles: Titles;
}

function Field({ field, label, within, titles }: FieldProps) {
  const t = useT();
  return (
    <div>
      {label && <dt>{t(`revisions.field.${label}`)}</dt>}
      <dd>
        <Runs field={field} within={within} titles={titles} />
      </dd>
    </div>
  );
}

/** What stands in a field that is no text of a person's own. */
function useValue(field: FieldChange['field'], within: Within, titles: Titles): (text: string) => string {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const nameOf = useStrategyNames();
  const named = useNamed();
  const levelOf = useLevelNames();
  return (text) => {
    if (field === 'link') {
      const [kind, id = ''] = text.split('/');
      return nameOf({ kind: kind as StrategyLink['kind'], id }) || t('alignment.elsewhere');
    }
    if (field === 'today' || field === 'aimed-at') return named({ kind: 'role', id: text });
    if (field === 'level') return levelOf(Number(text));
    if (field === 'horizon') return t(`horizon.${text as Goal['horizon']}`);
    if (field === 'kind') return within === 'support' ? t(`support.kind.${text as SupportKind}`) : t(`kind.${text as GoalKind}`);
    if (field === 'status') return t(`status.${text as Goal['status']}`);
    if (field === 'target' || field === 'by') return t('goal.until', { date: sayTarget(text, locale, zone) });
    if (field === 'leads-to') return titles[text] || t('revisions.goneGoal');
    if (field === 'owner') return t(`revisions.owner.${text as 'employee' | 'manager'}`);
    if (field === 'done') return t(text === 'true' ? 'revisions.done' : 'revisions.notDone');
    return text;
  };
}

/** Added words are underlined, removed ones struck through; who listens hears which is which. */
function Runs({ field, within, titles }: { field: FieldChange; within: Within; titles: Titles }) {
  const t = useT();
  const value = useValue(field.field, within, titles);
  return (
    <p className={css.runs} dir="auto">
      {field.runs.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span className="aloud"> {t(`revisions.run.${kind}`)} </span>
            {value(text)}
            <span className="aloud"> {t('revisions.run.end')} </span>
          </Mark>
        );
      })}
    </p>
  );
}
