import type { GoalFields, Hint } from '../../api/types';
import { newPartId } from '../../lib/ids';

const most = 3;

/** What helps most: where a caution says that there is no subject yet, that alone; else the first few. */
export function mostUseful(hints: readonly Hint[]): Hint[] {
  const alone = hints.filter(({ code }) => code === 'no-goal' || code === 'vague' || code === 'pay-only');
  const cautions = hints.filter(({ caution }) => caution);
  return (alone.length > 0 ? cautions : [...hints]).slice(0, most);
}

/** The words that a hint means, where they are only a part of what stands in the title. */
export function meant(hint: Hint, goal: GoalFields): string {
  const { title } = goal;
  return hint.words
    .filter(({ field }) => field === 'title')
    .map(({ start, end }) => title.slice(start, end))
    .filter((words) => words !== '' && words.length < title.trim().length)
    .slice(0, 2)
    .join(' … ');
}

/** The goal with a phrasing put in: as the title, as a step more, or behind what stands in the field. */
export function withPhrasing(goal: GoalFields, { field, text }: Hint['phrasing']): Partial<GoalFields> {
  if (field === 'steps') return { steps: [...goal.steps, { what: text, owner: 'employee', by: null, done: false }] };
  if (field === 'support') return { support: [...goal.support, { id: newPartId(), kind: 'other', what: text }] };
  if (field === 'measure' || field === 'why') {
    const before = (goal[field] ?? '').trim();
    return { [field]: before === '' ? text : `${before}\n${text}` };
  }
  return { title: text };
}
