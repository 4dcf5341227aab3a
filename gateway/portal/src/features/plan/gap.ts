import { useRoleAim } from '../../api/role-aim';
import { useStrategy } from '../../api/strategy';
import type { GoalFields, Horizon, RoleAim, StrategyItem } from '../../api/types';
import { useLocal } from '../../components/local-words';
import { useLevelNames } from '../../components/strategy-names';
import { nameOfGap } from '../../lib/gaps';
import { useT } from '../../lib/i18n/use-t';

/** A gap on the way to the role aimed at, for which a goal is begun. */
export interface Gap {
  /** What it is called in addresses. */
  id: string;
  name: string;
  /** How far it is, in words. */
  distance: string;
  /** How many levels are missing; 0 where that is not known. */
  missing: number;
  horizon: Horizon;
  /** What links a goal to it. */
  link: Partial<GoalFields>;
  /** A phrasing to start from; what has to be adapted stands in square brackets. */
  example: Partial<GoalFields>;
}

/** The gap that an address names; nothing where the role aimed at has none like it. */
export function useGap(owner: string, closes: string | undefined): Gap | undefined {
  const competencyGap = useCompetencyGap();
  const experienceGap = useExperienceGap();
  const aim = useRoleAim(owner).data;
  const items = useStrategy().data?.[0]?.items ?? [];
  const role = items.find(({ kind, id }) => kind === 'role' && id === aim?.aimedAt);
  if (!closes || !aim || !role) return undefined;
  return competencyGap(closes, aim, role, items) ?? experienceGap(closes, role);
}

function useCompetencyGap() {
  const t = useT();
  const local = useLocal();
  const levelName = useLevelNames();
  return (closes: string, aim: RoleAim, role: StrategyItem, items: readonly StrategyItem[]): Gap | undefined => {
    const need = role.profile?.needs.find(({ competency: id }) => nameOfGap({ kind: 'competency', id }) === closes);
    const competency = items.find(({ kind, id }) => kind === 'competency' && id === need?.competency);
    if (!need || !competency) return undefined;
    const own = aim.estimates.find(({ competency: id }) => id === competency.id)?.level ?? 0;
    const missing = own === 0 ? 0 : Math.max(0, need.level - own);
    const name = local(competency.name);
    const seen = local(competency.levels?.levels[need.level - 1]?.behaviours[0]) || name;
    const needed = levelName(need.level);
    return {
      id: closes,
      name,
      distance: own === 0 ? t('role.noEstimate', { needed }) : t('role.gap', { own: levelName(own), needed }),
      missing,
      horizon: missing > 1 ? 'mid' : 'near',
      link: { alignment: [{ kind: 'competency', id: competency.id }] },
      example: {
        title: t('gap.competency.title', { gap: name }),
        measure: t('gap.competency.measure', { seen }),
        why: t('gap.why', { role: local(role.name) }),
        steps: stepsOf([t('gap.competency.first'), t('gap.competency.then')]),
      },
    };
  };
}

function useExperienceGap() {
  const t = useT();
  const local = useLocal();
  return (closes: string, role: StrategyItem): Gap | undefined => {
    const found = role.profile?.experiences.findIndex((words, index) => nameOfGap({ kind: 'experience', words, index }) === closes);
    const words = role.profile?.experiences[found ?? -1];
    if (!words) return undefined;
    const name = local(words);
    return {
      id: closes,
      name,
      distance: t('role.notHad'),
      missing: 0,
      horizon: 'near',
      link: { kind: 'project-contribution', experiences: [name] },
      example: {
        title: t('gap.experience.title', { gap: name }),
        measure: t('gap.experience.measure', { gap: name }),
        why: t('gap.why', { role: local(role.name) }),
        steps: stepsOf([t('gap.experience.first'), t('gap.experience.then')]),
      },
    };
  };
}

const stepsOf = (steps: readonly string[]): GoalFields['steps'] =>
  steps.map((what) => ({ what, owner: 'employee' as const, by: null, done: false }));

/** Where one was before a goal was begun for a gap. */
export function backTo(gap: Gap): { to: '/plan/role'; hash: string; replace: true } {
  return { to: '/plan/role', hash: `gap-${gap.id}`, replace: true };
}
