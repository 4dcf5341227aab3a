import type { TFunction } from 'i18next';
import type { GoalFields } from '../../api/types';

/** A goal as text, so that two versions can be read side by side. */
export function goalAsText(goal: GoalFields, t: TFunction): string {
  const lines = [
    goal.title,
    `${t(`horizon.${goal.horizon}`)}, ${goal.target}`,
    goal.measure && `${t('goal.measure')}: ${goal.measure}`,
    goal.why && `${t('goal.why')}: ${goal.why}`,
    ...goal.support.map(({ kind, what }) => `${t('goal.support')}: ${[t(`support.kind.${kind}`), what].filter(Boolean).join(', ')}`),
    goal.benefit && `${t('alignment.benefit')}: ${goal.benefit}`,
    ...goal.steps.map((step) => `– ${step.what}${step.done ? ' ✓' : ''}`),
  ];
  return lines.filter(Boolean).join('\n');
}

/** What stands after the choice: one of the two as it is, or mine with the merged words as its reason why. */
export function goalFromTexts(kept: string, mine: GoalFields, theirs: GoalFields, t: TFunction): GoalFields {
  if (kept === goalAsText(mine, t)) return mine;
  if (kept === goalAsText(theirs, t)) return theirs;
  return { ...mine, why: kept };
}
