import { useTeam } from '../../api/team';
import { useSignedIn } from '../../api/signed-in';
import { Page } from '../../components/page';
import { Empty, Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { TeamTable } from './team-table';

/** What a manager's people chose to share; what waits for the manager first. */
export function TeamPage() {
  const t = useT();
  const { me } = useSignedIn();
  const team = useTeam();
  return (
    <Page wide title={t('team.title')} lead={t('team.lead')}>
      {me.reports === 0 ? (
        <Empty title={t('team.empty')}>
          <p>{t('team.emptyText')}</p>
        </Empty>
      ) : (
        <Loaded query={team}>{(reports) => <TeamTable reports={reports} />}</Loaded>
      )}
    </Page>
  );
}
