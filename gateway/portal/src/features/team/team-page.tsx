import { Link, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef } from 'react';
import { useTeam } from '../../api/team';
import { useSignedIn } from '../../api/signed-in';
import type { Report } from '../../api/types';
import { Page } from '../../components/page';
import { Empty, Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { useMedia } from '../../lib/use-media';
import { today } from '../../lib/when';
import { ReportOf } from './report-page';
import { TeamFilters } from './team-filters';
import { TeamPeople } from './team-people';
import { belongs, named, type TeamSearch } from './team-search';
import { TeamTable } from './team-table';
import { TeamsBelowPart } from './teams-below';
import css from './team.module.css';

const few = 3;

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
        <>
          <Loaded query={team}>{(reports) => <Team reports={reports} />}</Loaded>
          <TeamsBelowPart />
        </>
      )}
    </Page>
  );
}

/** Those who are shown, in the order in which the platform gives them. */
function useShown(reports: readonly Report[], { show, name }: TeamSearch): readonly Report[] {
  const { zone } = useSignedIn();
  const typed = useDeferredValue(name ?? '');
  return reports.filter((report) => (!show || belongs(report, show, today(zone))) && named(report, typed));
}

/** Where the focus goes when what had it is gone: into the person who opened, or back to them in the table. */
function useFocusKept(person: string | undefined) {
  const pane = useRef<HTMLDivElement>(null);
  const before = useRef(person);
  useEffect(() => {
    const lost = document.activeElement === document.body && before.current !== person;
    if (lost && person) pane.current?.focus({ preventScroll: true });
    if (lost && !person && before.current) document.getElementById(`person-${before.current}`)?.focus();
    before.current = person;
  }, [person]);
  return pane;
}

function Team({ reports }: { reports: readonly Report[] }) {
  const t = useT();
  const search = useSearch({ from: '/inside/team' });
  const beside = useMedia('(min-width: 72rem)');
  const shown = useShown(reports, search);
  const { person } = search;
  const pane = useFocusKept(person);
  return (
    <>
      {reports.length > few && <TeamFilters reports={reports} search={search} />}
      <p className="aloud" role="status">
        {t('teamCare.shown', { count: shown.length })}
      </p>
      {shown.length === 0 && <p>{t('teamCare.nobody')}</p>}
      {beside && person ? (
        <div className={css.split}>
          <TeamPeople reports={shown} person={person} />
          <div ref={pane} tabIndex={-1} className={css.pane}>
            <div className={css.paneHead}>
              <Link to="/team" search={({ person: _, ...others }) => others} resetScroll={false}>
                {t('teamCare.close')}
              </Link>
            </div>
            <ReportOf key={person} person={person} />
          </div>
        </div>
      ) : (
        shown.length > 0 && <TeamTable reports={shown} beside={beside} />
      )}
    </>
  );
}
