import { Link } from '@tanstack/react-router';
import { memo, useMemo, useState } from 'react';
import { useSignedIn } from '../../api/signed-in';
import type { Goal } from '../../api/types';
import { Button } from '../../components/button';
import { OwnLine } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useMedia } from '../../lib/use-media';
import { sayTarget, today } from '../../lib/when';
import { unled } from './goal-standing';
import { frameOf, furthestOf, labelled, narrow, placeOf, stonesOf, thinOf, wide, type Stone } from './path-layout';
import css from './path-picture.module.css';

const listed = 12;
/** From here on lines between stones step back, so that the stones stay readable. */
const many = 24;

/** The goals as stones along the way, with the same as a list for those who read or listen. */
export const PathPicture = memo(function PathPicture({ goals }: { goals: readonly Goal[] }) {
  const t = useT();
  const { zone } = useSignedIn();
  const width = useMedia('(max-width: 40rem)') ? narrow : wide;
  const now = today(zone);
  const stones = useMemo(() => stonesOf(goals, now, width), [goals, now, width]);
  if (stones.length === 0) return <p className={css.empty}>{t('plan.pathEmpty')}</p>;
  const { top, height } = frameOf(stones);
  const byId = new Map(stones.map((stone) => [stone.id, stone]));
  return (
    <figure className={css.path}>
      <svg viewBox={`0 ${top} ${width} ${height}`} aria-hidden="true" focusable="false" className={css.picture} data-many={stones.length > many}>
        <Way stones={stones} furthest={furthestOf(goals, now)} width={width} />
        {stones.map((stone) => (
          <Lead key={stone.id} from={stone} to={stone.leadsTo ? byId.get(stone.leadsTo) : undefined} />
        ))}
        {stones.map((stone) => stone.heap > 0 && <StoneShape key={stone.id} stone={stone} />)}
      </svg>
      <figcaption className={css.caption}>
        <ThinWords goals={goals} />
        <StoneList stones={stones} />
      </figcaption>
    </figure>
  );
});

/** The way with its years; broken where nothing stands any more. */
function Way({ stones, furthest, width }: { stones: readonly Stone[]; furthest: number; width: number }) {
  const t = useT();
  const end = Math.max(...stones.map(({ x }) => x), placeOf(0, furthest, width));
  return (
    <>
      <path d={`M10 15 H ${end}`} className={css.way} />
      {end < width - 20 && <path d={`M${end + 14} 15 H ${width - 6}`} className={css.thinWay} />}
      {labelled(furthest, width).map(({ years, x, named }) => (
        <g key={years}>
          <path d={`M${x} 20 v8`} className={css.mark} />
          {named && (
            <text x={x} y="44" textAnchor="middle" className={css.label}>
              {years === 0 ? t('plan.pathToday') : t('path.years', { count: years })}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function ThinWords({ goals }: { goals: readonly Goal[] }) {
  const t = useT();
  const thin = thinOf(goals);
  const count = unled(goals).length;
  if (thin.length === 0) return null;
  return <p className={css.thin}>{thin.map((one) => t(`path.thin.${one}`, { count })).join(' ')}</p>;
}

/** The same in words; each line leads to its goal. */
function StoneList({ stones }: { stones: readonly Stone[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const shown = all ? stones : stones.slice(0, listed);
  const titles = new Map(stones.map(({ id, title }) => [id, title]));
  return (
    <>
      <ol className={css.list} aria-label={t('plan.pathAlt')}>
        {shown.map((stone) => (
          <Line key={stone.id} stone={stone} leadsTo={stone.leadsTo ? titles.get(stone.leadsTo) : undefined} />
        ))}
      </ol>
      {stones.length > listed && (
        <div>
          <Button look="quiet" aria-expanded={all} onPress={() => setAll(!all)}>
            {all ? t('path.fewer') : t('path.all', { count: stones.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ stone, leadsTo }: { stone: Stone; leadsTo: string | undefined }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { status } = stone;
  return (
    <li>
      <span className={css.number}>{stone.number}</span>
      <span>
        <Link to="/plan" hash={`goal-${stone.id}`} className={css.link}>
          <OwnLine>{stone.title || t('goal.untitled')}</OwnLine>
        </Link>{' '}
        <span className={css.date}>{sayTarget(stone.target, locale, zone)}</span>
        {(status === 'achieved' || status === 'paused') && <span className={css.date}> · {t(`status.${status}`)}</span>}
        {leadsTo && <span className="aloud">, {t('goal.leadsToLine', { title: leadsTo })}</span>}
      </span>
    </li>
  );
}

function Lead({ from, to }: { from: Stone; to: Stone | undefined }) {
  if (!to || from.heap === 0) return null;
  const middle = (from.x + to.x) / 2;
  const peak = Math.min(from.y, to.y) - 46;
  return <path d={`M${from.x} ${from.y - 8} C ${middle} ${peak}, ${middle} ${peak}, ${to.x} ${to.y - 8}`} className={css.lead} />;
}

function StoneShape({ stone }: { stone: Stone }) {
  const { x, y, horizon, status, number, heap } = stone;
  return (
    <g transform={`translate(${x} ${y})`} className={css.stone} data-horizon={horizon} data-status={heap > 1 ? 'heap' : status}>
      <path d="M-20 1c0-9 8-14 20-14s20 6 20 14-7 12-20 12-20-4-20-12z" />
      <text textAnchor="middle" y="6">
        {heap > 1 ? `+${heap}` : number}
      </text>
    </g>
  );
}
