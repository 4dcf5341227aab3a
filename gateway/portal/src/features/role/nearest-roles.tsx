import type { Estimate, StrategyItem } from '../../api/types';
import { LocalLine } from '../../components/local-words';
import { useT } from '../../lib/i18n/use-t';
import { nearestRoles, type Near } from './nearest';
import css from './role.module.css';

interface NearestRolesProps {
  roles: readonly StrategyItem[];
  estimates: readonly Estimate[];
  today: StrategyItem | undefined;
}

const shown = 3;

/** Which roles lie nearest to where the person sees themselves, upward and sideways. */
export function NearestRoles({ roles, estimates, today }: NearestRolesProps) {
  const t = useT();
  if (roles.length === 0) return <p className={css.quiet}>{t('role.noRoles')}</p>;
  const near = nearestRoles(roles, estimates, today);
  return (
    <section className={css.part} aria-labelledby="nearest">
      <h2 id="nearest">{t('role.nearest')}</h2>
      {estimates.length === 0 ? (
        <p className={css.quiet}>{t('role.nearestNeeds')}</p>
      ) : (
        <>
          <NearList title={t('role.up')} near={near.filter(({ sideways }) => !sideways)} />
          <NearList title={t('role.aside')} near={near.filter(({ sideways }) => sideways)} />
        </>
      )}
    </section>
  );
}

function NearList({ title, near }: { title: string; near: readonly Near[] }) {
  const t = useT();
  if (near.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {near.slice(0, shown).map(({ role, missing }) => (
          <li key={role.id}>
            <LocalLine text={role.name} />
            <span className={css.quiet}> {missing === 0 ? t('role.allReached') : t('role.missing', { count: missing })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
