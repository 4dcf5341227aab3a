import type { LocalText, StrategyScope } from '../../api/types';
import { LocalLine, useLocal } from '../../components/local-words';
import { MarginNote } from '../../components/page';
import { useT } from '../../lib/i18n/use-t';
import css from './strategy.module.css';

/** Which skills what is wanted and coming up will take, and for what; the most wanted first. */
export function SkillsNeeded({ scopes }: { scopes: readonly StrategyScope[] }) {
  const t = useT();
  const local = useLocal();
  const needed = new Map<string, { skill: LocalText; names: string[] }>();
  for (const item of scopes.flatMap(({ items }) => items).filter(({ retired }) => !retired)) {
    for (const skill of item.work?.skills ?? []) {
      const key = local(skill).toLowerCase();
      const entry = needed.get(key) ?? { skill, names: [] };
      entry.names.push(local(item.name));
      needed.set(key, entry);
    }
  }
  if (needed.size === 0) return null;
  const sorted = [...needed.values()].sort((one, other) => other.names.length - one.names.length);
  return (
    <MarginNote title={t('strategy.skillsTitle')}>
      <ul className={css.skills}>
        {sorted.map(({ skill, names }) => (
          <li key={local(skill)}>
            <LocalLine text={skill} />
            <span className={css.quiet}> {t('strategy.skillsFor', { names: names.join(', ') })}</span>
          </li>
        ))}
      </ul>
    </MarginNote>
  );
}
