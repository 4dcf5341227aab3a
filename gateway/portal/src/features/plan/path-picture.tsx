import { useSignedIn } from '../../api/signed-in';
import type { Goal } from '../../api/types';
import { OwnLine } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayTarget, today } from '../../lib/when';
import { frameOf, stonesOf, width, type Stone } from './path-layout';
import css from './path-picture.module.css';

/** The goals as stones along the way, with the same as a list for those who read or listen. */
export function PathPicture({ goals }: { goals: readonly Goal[] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const stones = stonesOf(goals, today(zone));
  if (stones.length === 0) return <p className={css.empty}>{t('plan.pathEmpty')}</p>;
  const { top, height } = frameOf(stones);
  return (
    <figure className={css.path}>
      <svg viewBox={`0 ${top} ${width} ${height}`} aria-hidden="true" focusable="false" className={css.picture}>
        <path d={`M10 14 C 180 24, 320 4, 470 15 S 640 10, ${width - 6} 14`} className={css.way} />
        <text x="12" y="38" className={css.label}>
          {t('plan.pathToday')}
        </text>
        {stones.map((stone) => (
          <Lead key={stone.id} from={stone} to={stones.find(({ id }) => id === stone.leadsTo)} />
        ))}
        {stones.map((stone, index) => (
          <StoneShape key={stone.id} stone={stone} number={index + 1} />
        ))}
      </svg>
      <figcaption>
        <ol className={css.list} aria-label={t('plan.pathAlt')}>
          {stones.map((stone, index) => (
            <li key={stone.id}>
              <span className={css.number}>{index + 1}</span>
              <span>
                <OwnLine>{stone.title}</OwnLine>{' '}
                <span className={css.date}>{sayTarget(stone.target, locale, zone)}</span>
                {stone.done && <span className={css.date}> · {t('status.achieved')}</span>}
              </span>
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

function Lead({ from, to }: { from: Stone; to: Stone | undefined }) {
  if (!to) return null;
  const middle = (from.x + to.x) / 2;
  return (
    <path
      d={`M${from.x} ${from.y - 8} C ${middle} ${Math.min(from.y, to.y) - 46}, ${middle} ${Math.min(from.y, to.y) - 46}, ${to.x} ${to.y - 8}`}
      className={css.lead}
    />
  );
}

function StoneShape({ stone, number }: { stone: Stone; number: number }) {
  return (
    <g transform={`translate(${stone.x} ${stone.y})`} className={css.stone} data-horizon={stone.horizon} data-done={stone.done}>
      <path d="M-20 1c0-9 8-14 20-14s20 6 20 14-7 12-20 12-20-4-20-12z" />
      <text textAnchor="middle" y="6">
        {number}
      </text>
    </g>
  );
}
