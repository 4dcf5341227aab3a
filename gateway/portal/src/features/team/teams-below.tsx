import { useTeamsBelow } from '../../api/teams-below';
import type { TeamFigure } from '../../api/types';
import { useT } from '../../lib/i18n/use-t';
import css from './team.module.css';

const shown = ['shared', 'agreed', 'talked', 'next'] as const;

/** The teams of those who report to me: counts only, and words where a count would tell of somebody. */
export function TeamsBelowPart() {
  const t = useT();
  const { data } = useTeamsBelow();
  if (!data || data.people === 0) return null;
  return (
    <section className={css.below} aria-labelledby="below">
      <h2 id="below">{t('teamCare.below')}</h2>
      <p className={css.quiet}>{t('teamCare.belowText', { count: data.people, managers: data.managers })}</p>
      {data.figures ? (
        <dl className={css.figures}>
          {shown.map((name) => (
            <div key={name}>
              <dt>{t(`teamCare.figure.${name}`)}</dt>
              <dd>
                <FigureWords figure={data.figures![name]} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t('teamCare.tooSmall')}</p>
      )}
    </section>
  );
}

function FigureWords({ figure }: { figure: TeamFigure }) {
  const t = useT();
  if (figure.word) return <>{t(`teamCare.${figure.word}`)}</>;
  return <>{figure.count}</>;
}
