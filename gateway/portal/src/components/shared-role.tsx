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
  const today = items.find(({ kind, id }) => kind === 'role' && id === aim.today);
  const sketch = aim.sketch;
  const parts = ([['role.sketchDoes', sketch?.does], ['role.sketchSolves', sketch?.solves], ['role.sketchNeeds', sketch?.needs]] as const).filter(
    ([, words]) => words,
  );
  return (
    <section className={css.part}>
      <h2>{t('role.title')}</h2>
      {role && (
        <p>
          <LocalLine text={role.name} />
        </p>
      )}
      {today && (
        <p className={css.quiet}>
          {`${t('role.today')} `}
          <LocalLine text={today.name} />
        </p>
      )}
      {role && aim.standingAudience === 'manager' && (
        <RoleDistance items={items} role={role} estimates={aim.estimates} had={aim.had} goals={goals} />
      )}
      {sketch?.name && <Words>{sketch.name}</Words>}
      {parts.length > 0 && (
        <dl className={css.parts}>
          {parts.map(([label, words]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>
                <Words>{words ?? ''}</Words>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </section>
  );
}
