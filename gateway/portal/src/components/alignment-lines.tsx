import type { Goal } from '../api/types';
import { useT } from '../lib/i18n/use-t';
import { useStrategyNames } from './strategy-names';
import { OwnLine, Words } from './words';
import css from './shared-plan-sheet.module.css';

/** What a goal is good for: what it is linked to, and the benefit in the person's words. */
export function AlignmentLines({ goal }: { goal: Pick<Goal, 'alignment' | 'experiences' | 'benefit'> }) {
  const t = useT();
  const nameOf = useStrategyNames();
  const links = goal.alignment ?? [];
  const experiences = goal.experiences ?? [];
  if (links.length + experiences.length === 0 && !goal.benefit) return null;
  return (
    <div>
      <dt>{t('alignment.title')}</dt>
      {links.map((link) => (
        <dd key={`${link.kind}/${link.id}`}>
          <span className={css.quiet}>{t(`alignment.kind.${link.kind}` as 'alignment.kind.objective')}: </span>
          <OwnLine>{nameOf(link) || t('alignment.elsewhere')}</OwnLine>
        </dd>
      ))}
      {experiences.map((words) => (
        <dd key={words}>
          <span className={css.quiet}>{t('gap.brings')}: </span>
          <OwnLine>{words}</OwnLine>
        </dd>
      ))}
      {goal.benefit && (
        <dd>
          <Words>{goal.benefit}</Words>
        </dd>
      )}
    </div>
  );
}
