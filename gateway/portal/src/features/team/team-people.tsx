import { memo } from 'react';
import type { Report } from '../../api/types';
import { useT } from '../../lib/i18n/use-t';
import { PersonLink, useSayDate, Waits } from './team-table';
import css from './team.module.css';

/** The team as a narrow list, beside a person who is open. */
export const TeamPeople = memo(function TeamPeople({ reports, person }: { reports: readonly Report[]; person: string }) {
  const t = useT();
  const say = useSayDate();
  return (
    <nav aria-label={t('team.caption')} className={css.people}>
      <ul>
        {reports.map((report) => (
          <li key={report.person} className={css.one} data-open={report.person === person}>
            <PersonLink person={report.person} beside>
              {report.name}
              {report.person === person && <span className="aloud"> {t('teamCare.isOpen')}</span>}
            </PersonLink>
            <Waits report={report} />
            {report.nextTalk && <span className={css.quiet}>{t('teamCare.talkOn', { date: say(report.nextTalk) })}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
});
