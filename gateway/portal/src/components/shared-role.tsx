import type { ReactNode } from 'react';
import { useStrategy } from '../api/strategy';
import type { Goal, RoleAim } from '../api/types';
import { useT } from '../lib/i18n/use-t';
import { LocalLine } from './local-words';
import { RoleDistance } from './role-distance';
import css from './shared-plan-sheet.module.css';
import { Words } from './words';

interface SharedRoleProps {
  aim: RoleAim;
  goals: readonly Goal[];
  /** What stands beside it. */
  children?: ReactNode;
}

/** The role somebody aims at, as they shared it: one that is described, or their own sketch. */
export function SharedRole({ aim, goals, children }: SharedRoleProps) {
  const t = useT();
  const items = useStrategy().data?.[0]?.items ?? [];
  const role = items.find(({ kind, id }) => kind === 'role' && id === aim.aimedAt);
  const sketch = aim.sketch;
  const parts = sketch
    ? ([
        [t('role.sketchDoes'), sketch.does],
        [t('role.sketchSolves'), sketch.solves],
        [t('role.sketchNeeds'), sketch.needs],
      ] as const)
    : [];
  return (
    <section className={css.part}>
      <h2>{t('role.title')}</h2>
      {role && (
        <p>
          <LocalLine text={role.name} />
        </p>
      )}
      {role && aim.standingAudience === 'manager' && (
        <RoleDistance items={items} role={role} estimates={aim.estimates} had={aim.had} goals={goals} />
      )}
      {sketch?.name && <Words>{sketch.name}</Words>}
      <dl className={css.parts}>
        {parts.map(
          ([label, words]) =>
            words && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Words>{words}</Words>
                </dd>
              </div>
            ),
        )}
      </dl>
      {children}
    </section>
  );
}
