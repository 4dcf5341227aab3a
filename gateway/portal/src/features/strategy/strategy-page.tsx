import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import { useStrategy } from '../../api/strategy';
import type { StrategyScope } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { OnThisPage } from '../../components/on-this-page';
import { MarginNote, Page } from '../../components/page';
import { Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { EmptyStrategy } from './empty-strategy';
import { ItemSection, sectionId } from './item-section';
import { organizationKinds } from './kinds';
import { SkillsNeeded } from './skills-needed';
import { teamId, TeamStrategy } from './team-strategy';

/** What the organization is after: the homework before the talk, and for its keepers the place where they keep it. */
export function StrategyPage() {
  const strategy = useStrategy();
  return <Loaded query={strategy}>{(scopes) => <Told scopes={scopes} />}</Loaded>;
}

function Told({ scopes }: { scopes: readonly StrategyScope[] }) {
  const t = useT();
  const { person } = useSignedIn();
  const organization = scopes[0]!;
  const teams = useMemo(
    () => scopes.slice(1).filter(({ manager, items }) => manager === person || items.length > 0).reverse(),
    [scopes, person],
  );
  const parts = useParts(organization, teams);
  return (
    <Page
      title={t('strategy.title')}
      lead={t('strategy.lead')}
      margin={
        <>
          <SkillsNeeded scopes={scopes} />
          {organization.keeps && (
            <MarginNote title={t('app.settings')}>
              <p>{t('strategy.keeps')}</p>
              <ButtonLink to="/strategy/file">{t('strategy.file')}</ButtonLink>
            </MarginNote>
          )}
        </>
      }
    >
      <OnThisPage parts={parts} />
      {organization.items.length === 0 && <EmptyStrategy keeps={organization.keeps} />}
      {organizationKinds.map((kind) => (
        <ItemSection key={kind} scope={organization} kind={kind} />
      ))}
      {teams.map((team) => (
        <TeamStrategy key={team.scope} team={team} />
      ))}
    </Page>
  );
}

/** What stands on the page, from the top down. */
function useParts(organization: StrategyScope, teams: readonly StrategyScope[]) {
  const t = useT();
  const { person } = useSignedIn();
  const people = usePeople(useMemo(() => teams.flatMap(({ manager }) => manager ?? []), [teams]));
  const kinds = organizationKinds.filter((kind) => organization.keeps || organization.items.some((item) => item.kind === kind));
  return [
    ...kinds.map((kind) => ({ id: sectionId(organization, kind), name: t(`strategy.section.${kind}`) })),
    ...teams.map((team) => ({
      id: teamId(team),
      name: team.manager === person ? t('strategy.myTeam') : t('strategy.teamOf', { name: people.get(team.manager ?? '')?.name ?? t('someone') }),
    })),
  ];
}
