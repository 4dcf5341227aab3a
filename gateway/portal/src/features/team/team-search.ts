import type { Report } from '../../api/types';
import { plusDays } from '../../lib/when';

/** Which people are shown. */
export const shows = ['waits', 'nothing-shared', 'talk-overdue'] as const;
export type TeamShow = (typeof shows)[number];

/** What of the team's page stands in its address, so that back and a kept link lead to the same. */
export interface TeamSearch {
  show?: TeamShow;
  name?: string;
  person?: string;
}

export function isTeamShow(value: unknown): value is TeamShow {
  return shows.some((show) => show === value);
}

/** The address after a change; what is empty is not in it. */
export function searchWith(before: TeamSearch, change: { show?: TeamShow | undefined; name?: string }): TeamSearch {
  const { show, name, person } = { ...before, ...change };
  return { ...(show ? { show } : {}), ...(name ? { name } : {}), ...(person ? { person } : {}) };
}

const halfAYear = 183;

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** Whether somebody belongs to what is shown. A plan that rests is nobody's delay. */
export function belongs(report: Report, show: TeamShow, today: string): boolean {
  if (show === 'waits') return report.waitsForMe.length > 0;
  if (show === 'nothing-shared') return report.planState === 'none' || report.planState === 'not-handed-over';
  const recent = (report.lastTalk ?? '').slice(0, 10) > plusDays(today, -halfAYear);
  return report.planState !== 'resting' && !report.nextTalk && !recent;
}

export function named(report: Report, name: string): boolean {
  return plain(report.name).includes(plain(name.trim()));
}
