import type { RoleAimWords, StrategyItem } from '../../api/types';
import { AudienceChoice, useAudienceWords } from '../../components/audience-choice';
import { Check } from '../../components/check';
import { useLocal } from '../../components/local-words';
import { SelectField } from '../../components/select-field';
import { useT } from '../../lib/i18n/use-t';
import css from './role.module.css';

interface StandingFieldsProps {
  value: RoleAimWords;
  onChange: (part: Partial<RoleAimWords>) => void;
  items: readonly StrategyItem[];
  /** The role aimed at and today's: what they need is asked. */
  roles: readonly (StrategyItem | undefined)[];
}

/** Where the person sees themselves, competency by competency, and which experiences they have had. */
export function StandingFields({ value, onChange, items, roles }: StandingFieldsProps) {
  const t = useT();
  const local = useLocal();
  const audienceWords = useAudienceWords();
  const profiles = roles.map((role) => role?.profile);
  const needed = new Set(profiles.flatMap((profile) => profile?.needs.map(({ competency }) => competency) ?? []));
  const experiences = roles[0]?.profile?.experiences ?? [];
  const scale = items.find(({ kind }) => kind === 'scale')?.levels?.levels ?? [];
  const estimate = (competency: string, level: number) => {
    const others = value.estimates.filter((one) => one.competency !== competency);
    onChange({ estimates: level === 0 ? others : [...others, { competency, level }] });
  };
  return (
    <section className={css.part} aria-labelledby="standing">
      <h2 id="standing">{t('role.standing')}</h2>
      <p className={css.quiet}>{audienceWords(value.standingAudience)}</p>
      <AudienceChoice
        value={value.standingAudience}
        onChange={(standingAudience) => onChange({ standingAudience })}
        about={t('role.standing')}
      />
      <div className={css.pair}>
        {items
          .filter(({ kind, id }) => kind === 'competency' && needed.has(id))
          .map(({ id, name, levels }) => (
            <SelectField
              key={id}
              label={local(name)}
              value={String(value.estimates.find(({ competency }) => competency === id)?.level ?? 0)}
              onChange={(level) => estimate(id, Number(level))}
              options={[
                { value: '0', label: t('role.notSaid') },
                ...(levels?.levels ?? []).map(({ behaviours }, index) => ({
                  value: String(index + 1),
                  label: `${local(scale[index]?.name) || t('strategy.level', { number: index + 1 })}: ${local(behaviours[0])}`,
                })),
              ]}
            />
          ))}
      </div>
      {experiences.map((experience) => {
        const words = local(experience);
        const same = (one: string) => one === experience.en || one === experience.de;
        const had = value.had.some(same);
        return (
          <Check
            key={words}
            checked={had}
            onChange={(now) => onChange({ had: now ? [...value.had, words] : value.had.filter((one) => !same(one)) })}
          >
            {words}
          </Check>
        );
      })}
    </section>
  );
}
