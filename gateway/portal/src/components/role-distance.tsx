import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Estimate, Goal, LocalText, Profile, StrategyItem } from '../api/types';
import { closing, nameOfGap, type GapLink } from '../lib/gaps';
import { useT } from '../lib/i18n/use-t';
import { ButtonLink } from './button';
import { useLocal } from './local-words';
import { useLevelNames } from './strategy-names';
import { OwnLine } from './words';
import css from './role-distance.module.css';

type ClosingGoal = Pick<Goal, 'id' | 'title' | 'alignment' | 'experiences' | 'status'>;

interface RoleDistanceProps {
  items: readonly StrategyItem[];
  role: StrategyItem;
  estimates: readonly Estimate[];
  had: readonly string[];
  /** The goals that may close a gap. */
  goals: readonly ClosingGoal[];
  /** Whether it is the reader's own way, so that a goal can be begun where none leads. */
  own?: boolean;
}

/** The distance to a role: a picture of levels beside the words, with the goals that close each gap or the lack of one. */
export function RoleDistance({ items, role, estimates, had, goals, own = false }: RoleDistanceProps) {
  const t = useT();
  const local = useLocal();
  const profile: Profile = role.profile ?? { needs: [], experiences: [], next: [] };
  return (
    <ul className={css.list} aria-label={t('role.distanceTo', { role: local(role.name) })}>
      {profile.needs.map((need) => (
        <Need key={need.competency} need={need} items={items} estimates={estimates} goals={goals} own={own} />
      ))}
      {profile.experiences.map((experience, index) => (
        <Experience key={local(experience)} experience={experience} index={index} had={had} goals={goals} own={own} />
      ))}
    </ul>
  );
}

type Beside = Pick<RoleDistanceProps, 'goals'> & { own: boolean };
type ExperienceProps = Beside & Pick<RoleDistanceProps, 'had'> & { experience: LocalText; index: number };

function Experience({ experience, index, had, goals, own }: ExperienceProps) {
  const t = useT();
  const local = useLocal();
  const words = local(experience);
  const done = had.some((one) => one === experience.en || one === experience.de);
  const link: GapLink = { kind: 'experience', words: experience, index };
  return (
    <Line link={link}>
      <p>
        <OwnLine>{words}</OwnLine>
      </p>
      <p className={css.quiet}>{done ? t('role.had') : t('role.notHad')}</p>
      {!done && <Closing link={link} name={words} goals={goals} own={own} />}
    </Line>
  );
}

type NeedProps = Beside & Pick<RoleDistanceProps, 'items' | 'estimates'> & { need: Profile['needs'][number] };

function Need({ need, items, estimates, goals, own }: NeedProps) {
  const t = useT();
  const local = useLocal();
  const levelName = useLevelNames();
  const competency = items.find(({ kind, id }) => kind === 'competency' && id === need.competency);
  const name = local(competency?.name) || need.competency;
  const level = estimates.find((one) => one.competency === need.competency)?.level ?? 0;
  const most = Math.max(need.level, competency?.levels?.levels.length ?? 0);
  const link: GapLink = { kind: 'competency', id: need.competency };
  return (
    <Line link={link}>
      <p className={css.head}>
        <span>{name}</span>
        <Steps own={level} needed={need.level} most={most} />
      </p>
      <p className={css.quiet}>
        {level === 0
          ? t('role.noEstimate', { needed: levelName(need.level) })
          : level >= need.level
            ? t('role.reached', { own: levelName(level) })
            : t('role.gap', { own: levelName(level), needed: levelName(need.level) })}
      </p>
      {level < need.level && <Closing link={link} name={name} goals={goals} own={own} />}
    </Line>
  );
}

/** A line that can be led back to. */
function Line({ link, children }: { link: GapLink; children: ReactNode }) {
  const id = `gap-${nameOfGap(link)}`;
  const meant = useLocation({ select: ({ hash }) => hash === id });
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!meant) return;
    line.current?.focus();
    line.current?.scrollIntoView?.({ block: 'center' });
  }, [meant]);
  return (
    <li id={id} ref={line} tabIndex={-1}>
      {children}
    </li>
  );
}

/** The goals that lead there, or how to begin one. */
function Closing({ link, name, goals, own }: Beside & { link: GapLink; name: string }) {
  const t = useT();
  const there = goals.filter((goal) => closing(goal, link));
  if (there.length > 0) {
    return (
      <p className={css.quiet}>
        {`${t('role.closing')} `}
        {there.map(({ id, title }) => (
          <OwnLine key={id}>{title}</OwnLine>
        ))}
      </p>
    );
  }
  return (
    <div className={css.open}>
      <p className={css.quiet}>{t('role.noGoal')}</p>
      {own && (
        <ButtonLink to="/plan" search={{ closes: nameOfGap(link) }} aria-label={t('gap.beginFor', { gap: name })}>
          {t('gap.begin')}
        </ButtonLink>
      )}
    </div>
  );
}

/** Levels as stones: full where one is, ringed up to what is needed. The words beside say the same. */
function Steps({ own, needed, most }: { own: number; needed: number; most: number }) {
  const size = 16;
  return (
    <svg width={most * size} height={size} aria-hidden="true" className={css.steps}>
      {Array.from({ length: most }, (_, index) => (
        <circle
          key={index}
          cx={index * size + size / 2}
          cy={size / 2}
          r={5}
          className={index < own ? css.reached : index < needed ? css.needed : css.beyond}
        />
      ))}
    </svg>
  );
}
