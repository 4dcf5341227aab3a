import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTeam } from '../../api/team';
import { useSignedIn } from '../../api/signed-in';
import type { Report } from '../../api/types';
import { Page } from '../../components/page';
import { Empty, Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { useMedia } from '../../lib/use-media';
import { useSettled } from '../../lib/use-settled';
import { today } from '../../lib/when';
import { TeamFilters } from './team-filters';
import { TeamPeople } from './team-people';
import { belongs, named, searchWith, type TeamShow } from './team-search';
import { TeamTable } from './team-table';
import { TeamsBelowPart } from './teams-below';
import css from './team.module.css';

/** A person beside the list comes once one is open. */
const ReportOf = lazy(async () => ({ default: (await import('./report-page')).ReportOf }));

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
          <Loaded query={team}>
            {({ reports, teamsBelow }) => (
              <>
                <Team reports={reports} />
                {teamsBelow && <TeamsBelowPart />}
              </>
            )}
          </Loaded>
        </>
      )}
    </Page>
  );
}

const pause = 400;

/** What is looked for: on the page with each letter, in the address once somebody pauses. */
function useSearching() {
  const search = useSearch({ from: '/inside/team' });
  const navigate = useNavigate({ from: '/team' });
  const router = useRouter();
  const [name, setName] = useState(search.name ?? '');
  const kept = useRef(search.name ?? '');
  const settled = useSettled(name, pause);
  const go = (change: Parameters<typeof searchWith>[1]) =>
    void navigate({ to: '/team', search: (before) => searchWith(before, change), replace: true, resetScroll: false });
  useEffect(() => {
    if ((search.name ?? '') === kept.current) return;
    kept.current = search.name ?? '';
    setName(kept.current);
  }, [search.name]);
  useEffect(() => {
    const leaving = router.latestLocation.pathname !== '/team';
    if (settled === kept.current || leaving) return;
    kept.current = settled;
    go({ name: settled });
    // Only what was typed leads there.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return { search, name, setName, show: (show: TeamShow | undefined) => go({ show, name }) };
}

/** Those who are shown, in the order in which the platform gives them; looking for them never holds up typing. */
function useShown(reports: readonly Report[], show: TeamShow | undefined, name: string): readonly Report[] {
  const { zone } = useSignedIn();
  const typed = useDeferredValue(name);
  return useMemo(
    () => reports.filter((report) => (!show || belongs(report, show, today(zone))) && named(report, typed)),
    [reports, show, typed, zone],
  );
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
  const { search, name, setName, show } = useSearching();
  const beside = useMedia('(min-width: 72rem)');
  const shown = useShown(reports, search.show, name);
  const { person } = search;
  const pane = useFocusKept(person);
  return (
    <>
      {reports.length > few && <TeamFilters reports={reports} show={search.show} name={name} onShow={show} onName={setName} />}
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
            <Suspense>
              <ReportOf key={person} person={person} />
            </Suspense>
          </div>
        </div>
      ) : (
        shown.length > 0 && <TeamTable reports={shown} beside={beside} />
      )}
    </>
  );
}
