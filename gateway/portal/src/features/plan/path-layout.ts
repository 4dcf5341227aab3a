import type { Goal, Horizon } from '../../api/types';

export interface Stone {
  id: string;
  title: string;
  target: string;
  horizon: Horizon;
  done: boolean;
  x: number;
  y: number;
  leadsTo: string | null;
}

export const width = 720;
const left = 34;
const right = 686;
const base = 0;
const lane = 40;
/** Room above the highest stone for the lines between stones, and below the way for its label. */
const above = 52;
const below = 44;
const apart = 46;

function yearsAway(target: string, today: string): number {
  const at = target.length === 4 ? `${target}-07-01` : target;
  return Math.max(0, (Date.parse(at) - Date.parse(today)) / (365.25 * 86_400_000));
}

/** Time runs wider near today: the first year takes about a third of the way. */
export function placeOf(years: number, furthest: number): number {
  const scale = (value: number) => Math.log1p(value * 1.6);
  return left + (right - left) * Math.min(1, scale(years) / scale(Math.max(5, furthest)));
}

/** The picture's extent from its top down, as tall as its lanes need. */
export function frameOf(stones: readonly Stone[]): { top: number; height: number } {
  const top = Math.min(base, ...stones.map(({ y }) => y)) - above;
  return { top, height: base + below - top };
}

/** Where each goal lies: left to right by date, one lane up where two would lie on top of each other. */
export function stonesOf(goals: readonly Goal[], today: string): Stone[] {
  const dated = goals.filter(({ status }) => status !== 'dropped');
  const furthest = Math.max(5, ...dated.map(({ target }) => yearsAway(target, today)));
  const stones = dated
    .map((goal) => ({ goal, x: placeOf(yearsAway(goal.target, today), furthest) }))
    .sort((one, other) => one.x - other.x);
  const lanes: number[] = [];
  return stones.map(({ goal, x }) => {
    let free = lanes.findIndex((last) => x - last >= apart);
    if (free === -1) free = lanes.length;
    lanes[free] = x;
    return {
      id: goal.id,
      title: goal.title,
      target: goal.target,
      horizon: goal.horizon,
      done: goal.status === 'achieved',
      x,
      y: base - (free % 3) * lane,
      leadsTo: goal.leadsTo ?? null,
    };
  });
}
