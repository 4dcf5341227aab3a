import type { Conversation, Waiting } from '../../api/types';

const skipped = 'cairn-start-skipped';

/** Somebody who has nothing here yet and holds a phone begins with three questions, not with an empty page. */
export function isFirstVisitOnPhone(waiting: readonly Waiting[], talks: readonly Conversation[]): boolean {
  const phone = window.matchMedia('(max-width: 40rem)').matches;
  const nothingYet = talks.length === 0 && waiting.some(({ kind }) => kind === 'plan-to-start');
  return phone && nothingYet && sessionStorage.getItem(skipped) === null;
}
