import { useSignedIn } from '../../api/signed-in';
import { useStrategy } from '../../api/strategy';
import type { StrategyScope } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { MarginNote, Page } from '../../components/page';
import { Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { EmptyStrategy } from './empty-strategy';
import { ItemSection } from './item-section';
import { organizationKinds } from './kinds';
import { SkillsNeeded } from './skills-needed';
import { TeamStrategy } from './team-strategy';

/** What the organization is after: the homework before the talk, and for its keepers the place where they keep it. */
export function StrategyPage() {
  const strategy = useStrategy();
  return <Loaded query={strategy}>{(scopes) => <Told scopes={scopes} />}</Loaded>;
}

function Told({ scopes }: { scopes: readonly StrategyScope[] }) {
  const t = useT();
  const { person } = useSignedIn();
  const organization = scopes[0]!;
  const teams = scopes.slice(1).filter(({ manager, items }) => manager === person || items.length > 0);
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
      {organization.items.length === 0 && <EmptyStrategy keeps={organization.keeps} />}
      {organizationKinds.map((kind) => (
        <ItemSection key={kind} scope={organization} kind={kind} />
      ))}
      {[...teams].reverse().map((team) => (
        <TeamStrategy key={team.scope} team={team} />
      ))}
    </Page>
  );
}
