import { useState } from 'react';
import { useTeamsBelow } from '../../api/teams-below';
import type { TeamFigure, TeamsBelow } from '../../api/types';
import { Button } from '../../components/button';
import { Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import css from './team.module.css';

const shown = ['shared', 'agreed', 'talked', 'next'] as const;

/** The teams of those who report to me, for who wants to see them: counts only, and words where a count would tell of somebody. */
export function TeamsBelowPart() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <section className={css.below} aria-labelledby="below">
      <h2 id="below">{t('teamCare.below')}</h2>
      {open ? (
        <Below />
      ) : (
        <div>
          <Button onPress={() => setOpen(true)}>{t('teamCare.belowOpen')}</Button>
        </div>
      )}
    </section>
  );
}

function Below() {
  const t = useT();
  return <Loaded query={useTeamsBelow()}>{(below) => (below.people === 0 ? <p>{t('teamCare.nobody')}</p> : <Counts below={below} />)}</Loaded>;
}

function Counts({ below }: { below: TeamsBelow }) {
  const t = useT();
  return (
    <div role="status">
      <p className={css.quiet}>{t('teamCare.belowText', { count: below.people, managers: below.managers })}</p>
      {below.figures ? (
        <dl className={css.figures}>
          {shown.map((name) => (
            <div key={name}>
              <dt>{t(`teamCare.figure.${name}`)}</dt>
              <dd>
                <FigureWords figure={below.figures![name]} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t('teamCare.tooSmall')}</p>
      )}
    </div>
  );
}

function FigureWords({ figure }: { figure: TeamFigure }) {
  const t = useT();
  if (figure.word) return <>{t(`teamCare.${figure.word}`)}</>;
  return <>{figure.count}</>;
}
