import type { Goal, LocalText } from '../api/types';

/** What a role needs and somebody does not have yet: a competency at a level, or an experience. */
export type GapLink = { kind: 'competency'; id: string } | { kind: 'experience'; words: LocalText; index: number };

/** What it is called in an address: an experience by its place in the role, as it has no name of its own. */
export function nameOfGap(link: GapLink): string {
  return link.kind === 'competency' ? `competency.${link.id}` : `experience.${link.index}`;
}

/** Whether a goal leads there; one that was dropped does not. */
export function closing({ status, alignment = [], experiences = [] }: Pick<Goal, 'status' | 'alignment' | 'experiences'>, link: GapLink): boolean {
  if (status === 'dropped') return false;
  if (link.kind === 'competency') return alignment.some(({ kind, id }) => kind === 'competency' && id === link.id);
  return experiences.some((one) => one === link.words.en || one === link.words.de);
}
