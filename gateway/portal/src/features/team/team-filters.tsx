import { useMemo } from 'react';
import { useSignedIn } from '../../api/signed-in';
import type { Report } from '../../api/types';
import { Choice } from '../../components/choice';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';
import { today } from '../../lib/when';
import { belongs, shows, type TeamShow } from './team-search';
import css from './team.module.css';

interface TeamFiltersProps {
  reports: readonly Report[];
  show: TeamShow | undefined;
  name: string;
  onShow: (show: TeamShow | undefined) => void;
  onName: (name: string) => void;
}

/** Who is shown: those for whom something waits, is missing or is long ago, each with how many; or by name. */
export function TeamFilters({ reports, show, name, onShow, onName }: TeamFiltersProps) {
  const t = useT();
  const { zone } = useSignedIn();
  const counts = useMemo(() => {
    const now = today(zone);
    return shows.map((one) => ({ one, count: reports.filter((report) => belongs(report, one, now)).length }));
  }, [reports, zone]);
  return (
    <div className={css.filters}>
      <Choice<TeamShow | 'all'>
        hideLabel
        label={t('teamCare.show')}
        value={show ?? 'all'}
        onChange={(next) => onShow(next === 'all' ? undefined : next)}
        options={[
          { value: 'all', label: t('teamCare.all', { count: reports.length }) },
          ...counts.map(({ one, count }) => ({ value: one, label: t(`teamCare.${one}`, { count }) })),
        ]}
      />
      <TextField
        type="search"
        label={t('teamCare.name')}
        value={name}
        onChange={onName}
      />
    </div>
  );
}
