import { useRoleAim, roleAimSaving, wordsOf } from '../../api/role-aim';
import { usePlan } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import { useStrategy } from '../../api/strategy';
import type { RoleAim, RoleAimWords, StrategyItem } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { AudienceChoice, useAudienceWords } from '../../components/audience-choice';
import { PartComments } from '../../components/comments';
import { useLocal } from '../../components/local-words';
import { Page } from '../../components/page';
import { RoleDistance } from '../../components/role-distance';
import { SaveState } from '../../components/save-state';
import { SelectField } from '../../components/select-field';
import { Loaded } from '../../components/state';
import { TwoVersions } from '../../components/two-versions';
import { useAutosave } from '../../lib/drafts/use-autosave';
import { useT } from '../../lib/i18n/use-t';
import { NearestRoles } from './nearest-roles';
import { useRoleVersions } from './role-versions';
import { SketchFields } from './sketch-fields';
import { StandingFields } from './standing-fields';
import css from './role.module.css';

const sketched = '?';

/** The role that a person aims at, or sketches, and how far it is. */
export function RolePage() {
  const { person } = useSignedIn();
  const aim = useRoleAim(person);
  return <Loaded query={aim}>{(loaded) => <RoleSheet owner={person} aim={loaded} />}</Loaded>;
}

function RoleSheet({ owner, aim }: { owner: string; aim: RoleAim }) {
  const t = useT();
  const local = useLocal();
  const audienceWords = useAudienceWords();
  const stored = { value: wordsOf(aim), etag: aim.etag };
  const auto = useAutosave<RoleAimWords, { owner: string }>(roleAimSaving, { owner }, stored);
  const { value, theirs } = auto;
  const change = (part: Partial<RoleAimWords>) => auto.type({ ...value, ...part });
  const items = useStrategy().data?.[0]?.items ?? [];
  const versions = useRoleVersions(items);
  const plan = usePlan(owner).data;
  const goals = plan?.goals ?? [];
  const shared = (plan?.sharedNumber ?? 0) > 0;
  const roles = items.filter(({ kind, retired }) => kind === 'role' && !retired);
  const role = roles.find(({ id }) => id === value.aimedAt);
  const today = roles.find(({ id }) => id === value.today);
  return (
    <Page title={t('role.title')} lead={t('role.lead')} action={<ButtonLink to="/plan">{t('preview.back')}</ButtonLink>}>
      <section className={css.part}>
        <p className={css.quiet}>
          {audienceWords(value.audience)}
          {shared && value.audience === 'manager' && ` ${t('role.untilShared')}`}
        </p>
        <AudienceChoice value={value.audience} onChange={(audience) => change({ audience })} about={t('role.title')} />
        <RoleSelects value={value} roles={roles} onChange={change} />
        {value.sketch && <SketchFields sketch={value.sketch} onChange={(sketch) => change({ sketch })} />}
        <SaveState state={auto.state} touched={auto.touched} problem={auto.problem} />
        {auto.state === 'conflict' && theirs && (
          <TwoVersions name={auto.name} fields={versions(value, theirs)} mine={value} theirs={theirs} base={auto.base} onKeep={auto.resolve} />
        )}
        <PartComments owner={owner} part="role" title={t('role.title')} shared={shared} />
      </section>
      {(role ?? today) && <StandingFields value={value} onChange={change} items={items} roles={[role, today]} />}
      {role && (
        <section className={css.part} aria-labelledby="distance">
          <h2 id="distance">{t('role.distanceTo', { role: local(role.name) })}</h2>
          <RoleDistance items={items} role={role} estimates={value.estimates} had={value.had} goals={goals} own />
        </section>
      )}
      <NearestRoles roles={roles} estimates={value.estimates} today={today} />
    </Page>
  );
}

interface RoleSelectsProps {
  value: RoleAimWords;
  roles: readonly StrategyItem[];
  onChange: (part: Partial<RoleAimWords>) => void;
}

function RoleSelects({ value, roles, onChange }: RoleSelectsProps) {
  const t = useT();
  const local = useLocal();
  const options = roles.map(({ id, name }) => ({ value: id, label: local(name) }));
  const aim = (chosen: string) =>
    onChange(
      chosen === sketched
        ? { aimedAt: null, sketch: value.sketch ?? { name: '', does: '', solves: '', needs: '' } }
        : { aimedAt: chosen || null, sketch: null },
    );
  return (
    <div className={css.pair}>
      <SelectField
        label={t('role.today')}
        value={value.today ?? ''}
        onChange={(today) => onChange({ today: today || null })}
        options={[{ value: '', label: t('role.noneOfThese') }, ...options]}
      />
      <SelectField
        label={t('role.aimedAt')}
        value={value.aimedAt ?? (value.sketch ? sketched : '')}
        onChange={aim}
        options={[{ value: '', label: t('role.open') }, ...options, { value: sketched, label: t('role.notYetThere') }]}
      />
    </div>
  );
}
