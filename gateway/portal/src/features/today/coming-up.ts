import type { CheckIn, Conversation } from '../../api/types';
import { asDate, daysBetween, today } from '../../lib/when';

export type Coming =
  | { kind: 'talk'; id: string; with: string; at: string; date: string }
  | { kind: 'proposed'; id: string; with: string; date: string }
  | { kind: 'check-in'; id: string; with: string; date: string }
  | { kind: 'answered'; id: string; with: string; date: string };

const recent = 7;

function other(pair: { employee: string; partner: string }, person: string): string {
  return pair.employee === person ? pair.partner : pair.employee;
}

function ofTalk(talk: Conversation, person: string, zone: string, now: Date): Coming[] {
  const common = { id: talk.id, with: other(talk, person) };
  if (talk.state === 'scheduled' && talk.scheduledAt && Date.parse(talk.scheduledAt) > now.getTime()) {
    return [{ ...common, kind: 'talk', at: talk.scheduledAt, date: asDate(talk.scheduledAt, zone) }];
  }
  const first = [...talk.times].sort()[0];
  if (talk.state === 'proposed' && talk.proposedBy === person && first) {
    return [{ ...common, kind: 'proposed', date: asDate(first, zone) }];
  }
  return [];
}

function ofCheckIn(checkIn: CheckIn, person: string, zone: string, now: Date): Coming[] {
  const common = { id: checkIn.id, with: other(checkIn, person) };
  if (checkIn.state === 'planned') return [{ ...common, kind: 'check-in', date: checkIn.due }];
  const theirs = checkIn.answers.find(({ by }) => by !== person);
  if (!theirs) return [];
  const date = asDate(theirs.at, zone);
  return daysBetween(date, today(zone, now)) <= recent ? [{ ...common, kind: 'answered', date }] : [];
}

/** What comes next for a person, the nearest first, with what others answered lately. */
export function comingUp(
  talks: readonly Conversation[],
  checkIns: readonly CheckIn[],
  person: string,
  zone: string,
  now: Date = new Date(),
): Coming[] {
  const all = [
    ...talks.flatMap((talk) => ofTalk(talk, person, zone, now)),
    ...checkIns.flatMap((checkIn) => ofCheckIn(checkIn, person, zone, now)),
  ];
  return all.sort((one, two) => one.date.localeCompare(two.date)).slice(0, 8);
}
