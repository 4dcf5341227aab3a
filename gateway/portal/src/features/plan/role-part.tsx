import { useRoleAim } from '../../api/role-aim';
import { useAudienceWords } from '../../components/audience-choice';
import { ButtonLink } from '../../components/button';
import { PartComments } from '../../components/comments';
import { useStrategyNames } from '../../components/strategy-names';
import { Words } from '../../components/words';
import { useT } from '../../lib/i18n/use-t';
import css from './plan.module.css';

/** The role aimed at among the plan's parts; it is written on a page of its own. */
export function RolePart({ owner, shared }: { owner: string; shared: boolean }) {
  const t = useT();
  const nameOf = useStrategyNames();
  const audienceWords = useAudienceWords();
  const aim = useRoleAim(owner).data;
  const named = aim?.aimedAt ? nameOf({ kind: 'role', id: aim.aimedAt }) : aim?.sketch?.name;
  return (
    <section className={css.part} aria-labelledby="role">
      <h2 id="role">{t('role.title')}</h2>
      {named && <Words>{named}</Words>}
      <p className={css.hint}>{named && aim ? audienceWords(aim.audience) : t('role.none')}</p>
      <div>
        <ButtonLink to="/plan/role">{named ? t('role.change') : t('role.begin')}</ButtonLink>
      </div>
      <PartComments owner={owner} part="role" title={t('role.title')} shared={shared} />
    </section>
  );
}
