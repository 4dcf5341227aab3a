import { useId } from 'react';
import { room } from '../../api/room';
import { useMatches, useStrategy } from '../../api/strategy';
import { useRoleAim } from '../../api/role-aim';
import { useSignedIn } from '../../api/signed-in';
import type { GoalFields, ItemKind, ProposedLink, StrategyLink } from '../../api/types';
import { Button } from '../../components/button';
import { useLocal } from '../../components/local-words';
import { SelectField } from '../../components/select-field';
import { useStrategyNames } from '../../components/strategy-names';
import { TextField } from '../../components/text-field';
import { OwnLine } from '../../components/words';
import { useT } from '../../lib/i18n/use-t';
import { fits } from '../../lib/room';
import { useSettled } from '../../lib/use-settled';
import css from './alignment-part.module.css';

const pause = 900;
const linkable: readonly ItemKind[] = ['objective', 'project', 'competency', 'problem', 'value'];
const most = 20;

interface AlignmentPartProps {
  value: GoalFields;
  onChange: (part: Partial<GoalFields>) => void;
}

const keyOf = ({ kind, id }: StrategyLink) => `${kind}/${id}`;

/** What a goal is good for: proposals from its words, the choice of the person, and the benefit in a sentence. */
export function AlignmentPart({ value, onChange }: AlignmentPartProps) {
  const t = useT();
  const id = useId();
  const links = value.alignment ?? [];
  const experiences = value.experiences ?? [];
  const change = (alignment: StrategyLink[]) => onChange({ alignment });
  const add = ({ kind, id: linked }: StrategyLink) => change([...links, { kind, id: linked }].slice(0, most));
  return (
    <section className={css.part} aria-labelledby={id}>
      <h4 id={id}>{t('alignment.title')}</h4>
      <Chosen
        links={links}
        experiences={experiences}
        onRemove={(gone) => change(links.filter((one) => keyOf(one) !== keyOf(gone)))}
        onRemoveExperience={(gone) => onChange({ experiences: experiences.filter((one) => one !== gone) })}
      />
      <Proposals value={value} links={links} onAdd={add} />
      <Others
        links={links}
        onAdd={add}
        experiences={experiences}
        onAddExperience={(words) => onChange({ experiences: [...experiences, words].slice(0, most) })}
      />
      <TextField
        own
        lines={2}
        label={t('alignment.benefit')}
        hint={t('alignment.benefitHint')}
        value={value.benefit ?? ''}
        onChange={(benefit) => onChange({ benefit })}
        maxLength={room.goal.benefit}
      />
    </section>
  );
}

function useKindName(): (kind: ItemKind) => string {
  const t = useT();
  return (kind) => t(`alignment.kind.${kind}` as 'alignment.kind.objective');
}

interface ChosenProps {
  links: readonly StrategyLink[];
  experiences: readonly string[];
  onRemove: (link: StrategyLink) => void;
  onRemoveExperience: (words: string) => void;
}

function Chosen({ links, experiences, onRemove, onRemoveExperience }: ChosenProps) {
  const t = useT();
  const nameOf = useStrategyNames();
  const kindName = useKindName();
  if (links.length + experiences.length === 0) return null;
  return (
    <ul className={css.links}>
      {links.map((link) => {
        const name = nameOf(link) || t('alignment.elsewhere');
        return (
          <li key={keyOf(link)}>
            <span>
              <span className={css.quiet}>{kindName(link.kind)}: </span>
              <OwnLine>{name}</OwnLine>
            </span>
            <Button look="quiet" aria-label={t('alignment.removeOne', { name })} onPress={() => onRemove(link)}>
              {t('alignment.remove')}
            </Button>
          </li>
        );
      })}
      {experiences.map((words) => (
        <li key={words}>
          <span>
            <span className={css.quiet}>{t('gap.brings')}: </span>
            <OwnLine>{words}</OwnLine>
          </span>
          <Button look="quiet" aria-label={t('alignment.removeOne', { name: words })} onPress={() => onRemoveExperience(words)}>
            {t('alignment.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What the role aimed at needs to have been done, as far as the goal does not bring it already. */
function useExperiences(brought: readonly string[]): string[] {
  const local = useLocal();
  const { person } = useSignedIn();
  const aim = useRoleAim(person).data;
  const items = useStrategy().data?.[0]?.items ?? [];
  const role = items.find(({ kind, id }) => kind === 'role' && id === aim?.aimedAt);
  const open = role?.profile?.experiences.filter(({ en, de }) => !brought.includes(en) && !brought.includes(de)) ?? [];
  return open.map(local);
}

interface MoreProps {
  links: readonly StrategyLink[];
  onAdd: (link: StrategyLink) => void;
}

/** What fits by its words, each with the words that made it stand here. */
function Proposals({ value, links, onAdd }: MoreProps & { value: GoalFields }) {
  const t = useT();
  const nameOf = useStrategyNames();
  const kindName = useKindName();
  const goal = useSettled(
    {
      title: value.title,
      why: value.why ?? '',
      measure: value.measure ?? '',
      support: value.support.map(({ what }) => what).join('\n').slice(0, 4000),
      steps: value.steps.map(({ what }) => what),
    },
    pause,
  );
  const matches = useMatches(goal, goal.title.trim().length > 3 && fits(value, room.goal));
  const proposals = (matches.data ?? []).filter(
    (match) => nameOf(match) !== '' && !links.some((link) => keyOf(link) === keyOf(match)),
  );
  if (matches.isError || proposals.length === 0) return null;
  return (
    <ul className={css.links} aria-label={t('alignment.proposals')}>
      {proposals.map((match) => (
        <li key={keyOf(match)}>
          <span>
            <span className={css.quiet}>{kindName(match.kind)}: </span>
            <OwnLine>{nameOf(match)}</OwnLine>
            <Because match={match} />
          </span>
          <Button aria-label={t('alignment.addOne', { name: nameOf(match) })} onPress={() => onAdd(match)}>
            {t('alignment.add')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Because({ match }: { match: ProposedLink }) {
  const t = useT();
  const words = match.because.map((one) => t('alignment.quoted', { words: one })).join(', ');
  return <span className={css.because}>{t('alignment.because', { words })}</span>;
}

interface OthersProps extends MoreProps {
  experiences: readonly string[];
  onAddExperience: (words: string) => void;
}

function Others({ links, onAdd, experiences, onAddExperience }: OthersProps) {
  const t = useT();
  const local = useLocal();
  const kindName = useKindName();
  const strategy = useStrategy();
  const items = (strategy.data ?? [])
    .flatMap((scope) => scope.items)
    .filter(({ kind, retired }) => linkable.includes(kind) && !retired)
    .filter((item) => !links.some((link) => keyOf(link) === keyOf(item)))
    .sort((one, other) => linkable.indexOf(one.kind) - linkable.indexOf(other.kind));
  const missing = useExperiences(experiences);
  if (items.length + missing.length === 0) return null;
  return (
    <SelectField
      label={t('alignment.choose')}
      value=""
      onChange={(key) => {
        const found = items.find((item) => keyOf(item) === key);
        if (found) onAdd(found);
        if (missing.includes(key)) onAddExperience(key);
      }}
      options={[
        { value: '', label: t('alignment.chooseNothing') },
        ...items.map((item) => ({ value: keyOf(item), label: `${kindName(item.kind)}: ${local(item.name)}` })),
        ...missing.map((words) => ({ value: words, label: `${t('gap.brings')}: ${words}` })),
      ]}
    />
  );
}
