import type { Advice, CoachedGoal, Hint } from '../../api/types';
import type { Routes } from './route';

function hint(code: Hint['code'], reason: string, phrasing: Hint['phrasing'], caution = false): Hint {
  return { code, reason, phrasing, caution, words: [] };
}

/** As the coach of the service would, for the few goals that are written in the portal's tests and pictures. */
function advise({ title, why }: CoachedGoal): Advice {
  const better = /get better at (.+)/.exec(title);
  if (/keep learning/i.test(title)) {
    const text = '“keep learning” means for me: learn to [what somebody else would notice] by [the end of June]';
    return { language: 'en', hints: [hint('vague', 'no-subject', { field: 'title', text }, true)] };
  }
  if (!better) return { language: 'en', hints: [] };
  const subject = better[1]!;
  const specific = hint('specific', 'direction-only', {
    field: 'title',
    text: `${subject}: learn to [what exactly, such as prepare the monthly report without help], done [three times] by [the end of June]`,
  });
  const start = title.indexOf('get better at');
  specific.words = [{ field: 'title', index: 0, start, end: start + 'get better at'.length }];
  const relevant = hint('relevant', 'nothing-said', {
    field: 'why',
    text: `“${subject}” helps [our customers, my team], because today [somebody waits two days for an answer]`,
  });
  return { language: 'en', hints: why ? [specific] : [specific, relevant] };
}

export function coach(routes: Routes) {
  routes.on('POST', '/coach/advice', ({ body }) => advise(body as CoachedGoal));
}
