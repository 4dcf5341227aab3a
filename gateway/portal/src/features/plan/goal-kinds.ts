import type { GoalKind } from '../../api/types';

/** What a goal may be about, in the order in which people choose. */
export const kinds: readonly GoalKind[] = ['skill', 'project-contribution', 'responsibility', 'change', 'keep'];
