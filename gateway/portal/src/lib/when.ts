/** Dates as people say them. Local dates are strings all the way; only their wording goes through Intl, in UTC. */

type Locale = string;

const day = 86_400_000;

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Today as a local date in a zone. */
export function today(zone: string, now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

export function dateIn(instant: string, zone: string): string {
  return today(zone, new Date(instant));
}

export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / day);
}

export function plusDays(date: string, days: number): string {
  return new Date(utc(date).getTime() + days * day).toISOString().slice(0, 10);
}

/** "3 December", with the year only where it is another one. */
export function sayDate(date: string, locale: Locale, zone: string): string {
  const other = date.slice(0, 4) !== today(zone).slice(0, 4);
  const form: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, other ? { ...form, year: 'numeric' } : form).format(utc(date));
}

/** "Thursday, 3 December". */
export function sayDay(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    utc(date),
  );
}

export function sayTime(instant: string, locale: Locale, zone: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(instant));
}

/** "Thursday, 3 December, 14:00". */
export function sayMoment(instant: string, locale: Locale, zone: string): string {
  return `${sayDay(dateIn(instant, zone), locale)}, ${sayTime(instant, locale, zone)}`;
}

/** "today", "tomorrow", "in 5 days", else the date itself. */
export function sayNear(date: string, locale: Locale, zone: string): string {
  const days = daysBetween(today(zone), date);
  if (Math.abs(days) <= 6) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  return sayDate(date, locale, zone);
}

/** A local date out of what may be a date or an instant. */
export function asDate(value: string, zone: string): string {
  return value.includes('T') ? dateIn(value, zone) : value;
}

export function sayTarget(target: string, locale: Locale, zone: string): string {
  return target.length === 4 ? target : sayDate(target, locale, zone);
}

/** The instant of a wall-clock time in a zone; in a gap the time after it. */
export function instantOf(date: string, time: string, zone: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shift = (at: number) => Date.parse(`${wall(at, zone)}Z`) - at;
  const first = wanted - shift(wanted);
  return new Date(wanted - shift(first)).toISOString().replace('.000Z', 'Z');
}

function wall(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(at);
  return parts.replace(' ', 'T');
}

/** The Monday of a day's week. */
export function mondayBefore(date: string): string {
  return plusDays(date, -((utc(date).getUTCDay() + 6) % 7));
}

/** "3 to 14 November", or the one day. */
export function sayPeriod(from: string, until: string, locale: Locale, zone: string): string {
  if (from === until) return sayDate(from, locale, zone);
  const year = until.slice(0, 4) === today(zone).slice(0, 4) && from.slice(0, 4) === until.slice(0, 4) ? undefined : 'numeric';
  const form = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...(year ? { year } : {}), timeZone: 'UTC' });
  return form.formatRange(utc(from), utc(until));
}
