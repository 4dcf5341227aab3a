import type { Estimate, Goal, Profile, StrategyItem } from '../api/types';
import { useT } from '../lib/i18n/use-t';
import { useLocal } from './local-words';
import { OwnLine } from './words';
import css from './role-distance.module.css';

interface RoleDistanceProps {
  items: readonly StrategyItem[];
  role: StrategyItem;
  estimates: readonly Estimate[];
  had: readonly string[];
  /** The goals that may close a gap. */
  goals: readonly Pick<Goal, 'id' | 'title' | 'alignment' | 'status'>[];
}

/** The distance to a role: a picture of levels beside the words, with the goals that close each gap or the lack of one. */
export function RoleDistance({ items, role, estimates, had, goals }: RoleDistanceProps) {
  const t = useT();
  const local = useLocal();
  const profile: Profile = role.profile ?? { needs: [], experiences: [], next: [] };
  return (
    <ul className={css.list} aria-label={t('role.distanceTo', { role: local(role.name) })}>
      {profile.needs.map((need) => (
        <Need key={need.competency} need={need} items={items} estimates={estimates} goals={goals} />
      ))}
      {profile.experiences.map((experience) => {
        const words = local(experience);
        return (
          <li key={words}>
            <p>
              <OwnLine>{words}</OwnLine>
            </p>
            <p className={css.quiet}>{had.some((one) => one === experience.en || one === experience.de) ? t('role.had') : t('role.notHad')}</p>
          </li>
        );
      })}
    </ul>
  );
}

type NeedProps = Pick<RoleDistanceProps, 'items' | 'estimates' | 'goals'> & { need: Profile['needs'][number] };

function Need({ need, items, estimates, goals }: NeedProps) {
  const t = useT();
  const local = useLocal();
  const competency = items.find(({ kind, id }) => kind === 'competency' && id === need.competency);
  const scale = items.find(({ kind }) => kind === 'scale')?.levels?.levels ?? [];
  const levelName = (level: number) => local(scale[level - 1]?.name) || t('strategy.level', { number: level });
  const own = estimates.find((one) => one.competency === need.competency)?.level ?? 0;
  const most = Math.max(need.level, competency?.levels?.levels.length ?? 0);
  const closing = goals.filter(
    ({ alignment, status }) =>
      status !== 'dropped' && alignment?.some(({ kind, id }) => kind === 'competency' && id === need.competency),
  );
  return (
    <li>
      <p className={css.head}>
        <span>{local(competency?.name) || need.competency}</span>
        <Steps own={own} needed={need.level} most={most} />
      </p>
      <p className={css.quiet}>
        {own === 0
          ? t('role.noEstimate', { needed: levelName(need.level) })
          : own >= need.level
            ? t('role.reached', { own: levelName(own) })
            : t('role.gap', { own: levelName(own), needed: levelName(need.level) })}
      </p>
      {own < need.level && (
        <p className={css.quiet}>
          {closing.length === 0 ? t('role.noGoal') : `${t('role.closing')} `}
          {closing.map(({ id, title }) => (
            <OwnLine key={id}>{title}</OwnLine>
          ))}
        </p>
      )}
    </li>
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
