import type { Goal, GoalStatus, Horizon } from '../../api/types';
import { isUnderWay, unled } from './goal-standing';

export interface Stone {
  id: string;
  /** Its place in the list beside the picture, from 1. */
  number: number;
  title: string;
  target: string;
  horizon: Horizon;
  status: GoalStatus;
  x: number;
  y: number;
  leadsTo: string | null;
  /** Where there is no more room: how many lie in this heap; 1 for a stone of its own. */
  heap: number;
}

/** How wide the picture is drawn: stones keep their size on a phone, so it has room for fewer side by side. */
export const wide = 720;
export const narrow = 390;

const margin = 34;
const past = 44;
const lane = 40;
const lanes = 8;
/** Room above the highest stone for the lines between stones, and below the way for its labels. */
const above = 52;
const below = 48;
const apart = 46;

const marks = [0, 1, 3, 5] as const;
const label = 64;

function yearsAway(target: string, today: string): number {
  const at = target.length === 4 ? `${target}-07-01` : target;
  return (Date.parse(at) - Date.parse(today)) / (365.25 * 86_400_000);
}

/** Time runs wider near today: the first year takes more than a third of the way. Behind today there is a little room. */
export function placeOf(years: number, furthest: number, width: number = wide): number {
  const scale = (value: number) => Math.log1p(value * 1.6);
  const start = margin + past;
  if (years < 0) return start - past * Math.min(1, 0.4 - years);
  return start + (width - margin - start) * Math.min(1, scale(years) / scale(Math.max(5, furthest)));
}

/** The years that are marked, each with its name where there is room for one. */
export function labelled(furthest: number, width: number): { years: number; x: number; named: boolean }[] {
  let free = 0;
  return marks.map((years) => {
    const x = placeOf(years, furthest, width);
    const named = x - label / 2 >= free;
    if (named) free = x + label / 2;
    return { years, x, named };
  });
}

/** The picture's extent from its top down, as tall as its lanes need. */
export function frameOf(stones: readonly Stone[]): { top: number; height: number } {
  const top = Math.min(0, ...stones.map(({ y }) => y)) - above;
  return { top, height: below - top };
}

export function furthestOf(goals: readonly Goal[], today: string): number {
  return Math.max(5, ...goals.map(({ target }) => yearsAway(target, today)));
}

/** Where each goal lies: left to right by date, a lane up where two would lie on each other, in a heap where many would. */
export function stonesOf(goals: readonly Goal[], today: string, width: number = wide): Stone[] {
  const dated = goals.filter(({ status }) => status !== 'dropped');
  const furthest = furthestOf(dated, today);
  const stones = dated
    .map((goal) => ({ goal, x: placeOf(yearsAway(goal.target, today), furthest, width) }))
    .sort((one, other) => one.x - other.x);
  const last: Stone[] = [];
  return stones.map(({ goal, x }, index) => {
    const free = Array.from({ length: lanes }, (_, at) => at).find((at) => !last[at] || x - last[at].x >= apart);
    const { id, title, target, horizon, status } = goal;
    const stone = { id, number: index + 1, title, target, horizon, status, leadsTo: goal.leadsTo ?? null, heap: 1 };
    if (free === undefined) {
      const top = last[lanes - 1]!;
      top.heap += 1;
      return { ...stone, x: top.x, y: top.y, heap: 0 };
    }
    const placed = { ...stone, x, y: free ? -free * lane : 0 };
    last[free] = placed;
    return placed;
  });
}

/** Where the plan thins out, to be said in words. */
export type Thin = 'no-goals' | 'nothing-near' | 'nothing-mid' | 'nothing-long' | 'nothing-beyond-year' | 'unled';

export function thinOf(goals: readonly Goal[]): Thin[] {
  const open = goals.filter(({ status }) => isUnderWay(status));
  const has = (horizon: Horizon) => open.some((goal) => goal.horizon === horizon);
  if (open.length === 0) return ['no-goals'];
  if (!has('mid') && !has('long')) return ['nothing-beyond-year'];
  const found: Thin[] = [];
  if (!has('near')) found.push('nothing-near');
  if (!has('mid')) found.push('nothing-mid');
  if (!has('long')) found.push('nothing-long');
  if (has('near') && unled(goals).length > 0) found.push('unled');
  return found;
}
