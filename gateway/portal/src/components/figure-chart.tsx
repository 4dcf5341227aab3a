import { useSignedIn } from '../api/signed-in';
import type { Progress } from '../api/types';
import { sayFigure } from '../lib/figures';
import { useLocale, useT } from '../lib/i18n/use-t';
import { daysBetween, sayDate } from '../lib/when';
import css from './figure-chart.module.css';

/** Where a measure stands, beside the note that says so. */
export function Figure({ value }: { value: number | null | undefined }) {
  const locale = useLocale();
  return value == null ? null : <strong className={css.figure}>{sayFigure(value, locale)}</strong>;
}

interface Point {
  id: string;
  on: string;
  value: number;
}

const width = 320;
const height = 72;
const edge = 8;

/** Left to right by day, bottom to top by figure. */
function placed(points: readonly Point[]): { x: number; y: number; id: string }[] {
  const first = points[0]!.on;
  const days = Math.max(1, daysBetween(first, points.at(-1)!.on));
  const values = points.map(({ value }) => value);
  const low = Math.min(...values);
  const extent = Math.max(...values) - low || 1;
  return points.map(({ id, on, value }) => ({
    id,
    x: edge + ((width - 2 * edge) * daysBetween(first, on)) / days,
    y: height - edge - ((height - 2 * edge) * (value - low)) / extent,
  }));
}

/** The figures of a goal over time, as soon as there are two; the notes beside it say the same to those who read or listen. */
export function FigureChart({ notes }: { notes: readonly Progress[] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const points = notes
    .flatMap(({ id, on, value }): Point[] => (value == null ? [] : [{ id, on, value }]))
    .sort((one, other) => one.on.localeCompare(other.on));
  if (points.length < 2) return null;
  const dots = placed(points);
  const [first, last] = [points[0]!, points.at(-1)!];
  return (
    <figure className={css.chart}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} className={css.line} />
        {dots.map(({ id, x, y }) => (
          <circle key={id} cx={x} cy={y} r="4" className={css.dot} />
        ))}
      </svg>
      <figcaption>
        {t('goalCare.figures')}:{' '}
        {t('goalCare.figuresText', {
          from: sayFigure(first.value, locale),
          fromDate: sayDate(first.on, locale, zone),
          to: sayFigure(last.value, locale),
          toDate: sayDate(last.on, locale, zone),
        })}
      </figcaption>
    </figure>
  );
}
