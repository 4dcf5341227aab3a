import { useRoleAim } from '../api/role-aim';
import { useStrategy } from '../api/strategy';
import type { Goal } from '../api/types';
import { useT } from '../lib/i18n/use-t';
import { LocalLine } from './local-words';
import { RoleDistance } from './role-distance';
import css from './shared-plan-sheet.module.css';
import { Words } from './words';

/** The role somebody aims at, as they share it; nothing where they do not. */
export function SharedRole({ owner, name, goals }: { owner: string; name: string; goals: readonly Goal[] }) {
  const t = useT();
  const aim = useRoleAim(owner).data;
  const items = useStrategy().data?.[0]?.items ?? [];
  const role = items.find(({ kind, id }) => kind === 'role' && id === aim?.aimedAt);
  if (!aim || (!role && !aim.sketch)) return null;
  return (
    <section className={css.part}>
      <h2>{t('role.sharedTitle', { name })}</h2>
      {role && (
        <>
          <p>
            <LocalLine text={role.name} />
          </p>
          {aim.standingAudience === 'manager' && (
            <RoleDistance items={items} role={role} estimates={aim.estimates} had={aim.had} goals={goals} />
          )}
        </>
      )}
      {aim.sketch &&
        [aim.sketch.name, aim.sketch.does, aim.sketch.solves, aim.sketch.needs]
          .filter((text) => text !== '')
          .map((text) => <Words key={text}>{text}</Words>)}
    </section>
  );
}
