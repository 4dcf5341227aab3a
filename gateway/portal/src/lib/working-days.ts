import { instantOf, plusDays, today } from './when';

/** Sunday is 0. */
function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The so-manieth working day after a date, Monday to Friday. */
export function workingDayAfter(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0; ) {
    day = plusDays(day, 1);
    if (weekday(day) % 6 !== 0) left--;
  }
  return day;
}

/** Whether a day leaves less than one full working day in between. The platform, which knows everybody's days, decides. */
export function isSoon(date: string, zone: string, now: Date = new Date()): boolean {
  return date < workingDayAfter(today(zone, now), 2);
}

export interface LocalTime {
  date: string;
  time: string;
}

/** Two times to begin with: a morning and an afternoon, both with enough notice. */
export function firstTimes(zone: string): LocalTime[] {
  const now = today(zone);
  return [
    { date: workingDayAfter(now, 3), time: '10:00' },
    { date: workingDayAfter(now, 4), time: '14:00' },
  ];
}

/** The instants of local times, without those that are empty or have passed. */
export function instantsOf(times: readonly LocalTime[], zone: string, now: Date = new Date()): string[] {
  return times
    .filter(({ date, time }) => date !== '' && time !== '')
    .map(({ date, time }) => instantOf(date, time, zone))
    .filter((instant) => Date.parse(instant) > now.getTime());
}
