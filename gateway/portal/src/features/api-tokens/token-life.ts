import type { ApiToken } from '../../api/types';
import { daysBetween, plusDays, today } from '../../lib/when';

/** For how many days a token can be made. */
export const lives = ['30', '90', '180', '365'] as const;
export type Life = (typeof lives)[number];

/** Days before its end in which a token stands out, so that the program gets another one in time. */
const soon = 14;

export function isOver({ expires }: ApiToken, now = Date.now()): boolean {
  return Date.parse(expires) <= now;
}

/** Whether a day on which a token ends is near. */
export function isNear(day: string, zone: string): boolean {
  return daysBetween(today(zone), day) <= soon;
}

/** The day on which a token made now would end. */
export function lastDay(life: Life, zone: string): string {
  return plusDays(today(zone), Number(life));
}

/** The instant at which a token made now ends. */
export function endOf(life: Life, now = Date.now()): string {
  return new Date(now + Number(life) * 86_400_000).toISOString();
}
