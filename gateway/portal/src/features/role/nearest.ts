import type { Estimate, StrategyItem } from '../../api/types';

export interface Near {
  role: StrategyItem;
  /** How many levels are still to go. */
  missing: number;
  sideways: boolean;
}

const total = (role: StrategyItem) => (role.profile?.needs ?? []).reduce((sum, { level }) => sum + level, 0);

/** The roles that lie nearest by the own estimates; what often follows today's role stands first among equals. */
export function nearestRoles(roles: readonly StrategyItem[], estimates: readonly Estimate[], today: StrategyItem | undefined): Near[] {
  const own = new Map(estimates.map(({ competency, level }) => [competency, level]));
  const follows = (id: string) => today?.profile?.next.find(({ role }) => role === id);
  return roles
    .filter((role) => role.id !== today?.id && !role.retired && (role.profile?.needs.length ?? 0) > 0)
    .map((role) => ({
      role,
      missing: (role.profile?.needs ?? []).reduce((sum, need) => sum + Math.max(0, need.level - (own.get(need.competency) ?? 0)), 0),
      sideways: follows(role.id)?.sideways ?? (today !== undefined && total(role) <= total(today)),
    }))
    .sort((one, other) => one.missing - other.missing || Number(Boolean(follows(other.role.id))) - Number(Boolean(follows(one.role.id))));
}
