import { useNavigate } from '@tanstack/react-router';
import { useSignedIn } from '../../api/signed-in';
import type { Report } from '../../api/types';
import { Choice } from '../../components/choice';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';
import { today } from '../../lib/when';
import { belongs, searchWith, shows, type TeamSearch, type TeamShow } from './team-search';
import css from './team.module.css';

interface TeamFiltersProps {
  reports: readonly Report[];
  search: TeamSearch;
}

/** Who is shown: those for whom something waits, is missing or is long ago, each with how many; or by name. */
export function TeamFilters({ reports, search }: TeamFiltersProps) {
  const t = useT();
  const { zone } = useSignedIn();
  const navigate = useNavigate({ from: '/team' });
  const go = (change: Parameters<typeof searchWith>[1]) =>
    void navigate({ to: '/team', search: (before) => searchWith(before, change), replace: true, resetScroll: false });
  const count = (show: TeamShow) => reports.filter((report) => belongs(report, show, today(zone))).length;
  return (
    <div className={css.filters}>
      <Choice<TeamShow | 'all'>
        hideLabel
        label={t('teamCare.show')}
        value={search.show ?? 'all'}
        onChange={(show) => go({ show: show === 'all' ? undefined : show })}
        options={[
          { value: 'all', label: t('teamCare.all', { count: reports.length }) },
          ...shows.map((show) => ({ value: show, label: t(`teamCare.${show}`, { count: count(show) }) })),
        ]}
      />
      <TextField
        type="search"
        label={t('teamCare.name')}
        value={search.name ?? ''}
        onChange={(name) => go({ name })}
        maxLength={80}
      />
    </div>
  );
}
