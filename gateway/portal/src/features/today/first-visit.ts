import type { Conversation, Waiting } from '../../api/types';

const skipped = 'cairn-start-skipped';

/** Somebody who has nothing here yet, and for whom nothing waits, begins on a phone with three questions instead of an empty page. */
export function isFirstVisitOnPhone(waiting: readonly Waiting[], talks: readonly Conversation[]): boolean {
  const phone = window.matchMedia('(max-width: 40rem)').matches;
  const nothingYet = talks.length === 0 && waiting.length > 0 && waiting.every(({ kind }) => kind === 'plan-to-start');
  return phone && nothingYet && sessionStorage.getItem(skipped) === null;
}
