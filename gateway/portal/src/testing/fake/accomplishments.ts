import type { Accomplishment, Account, AccountWish } from '../../api/types';
import { checkMatch, newId, nextEtag, Refusal, type Routes } from './route';
import { dayFrom, type World } from './seed';

type Kept = Accomplishment & { shared?: Account };

/** What people did, in memory: Ada's, one of them shared. */
export function accomplishments(routes: Routes, world: World) {
  const kept = new Map<string, Kept[]>([['ada', adas(world)]]);
  const of = (owner: string) => kept.get(owner) ?? kept.set(owner, []).get(owner)!;
  const own = (person: string, owner: string) => {
    if (person !== owner) throw new Refusal(404, 'not-found');
    return of(owner);
  };
  const one = (person: string, params: Record<string, string>) => {
    const found = own(person, params['owner']!).find(({ id }) => id === params['id']);
    if (!found) throw new Refusal(404, 'not-found');
    return found;
  };
  const talk = () =>
    [...world.conversations.values()].map(({ heldAt }) => heldAt).filter(Boolean).sort().at(-1) ?? null;
  const sharedOf = (owner: string) =>
    of(owner).flatMap(({ id, shared, sharedAt }) => (shared && sharedAt ? [{ id, account: shared, sharedAt }] : []));

  routes
    .on('GET', '/plans/:owner/accomplishments', ({ person, params }) => ({
      accomplishments: [...own(person, params['owner']!)].sort((a, b) => b.account.until.localeCompare(a.account.until)),
      lastTalkAt: talk(),
    }))
    .on('GET', '/plans/:owner/accomplishments/shared', ({ params }) => {
      if (!world.shared.has(params['owner']!)) throw new Refusal(404, 'not-found');
      return { readAs: 'manager', accomplishments: sharedOf(params['owner']!) };
    })
    .on('POST', '/plans/:owner/accomplishments', ({ person, params, body }) => {
      const made = accomplishment(newId('done'), accountOf(body), world.now());
      own(person, params['owner']!).push(made);
      return made;
    })
    .on('GET', '/plans/:owner/accomplishments/:id', ({ person, params }) => one(person, params))
    .on('PUT', '/plans/:owner/accomplishments/:id', ({ person, params, body, ifMatch }) => {
      const found = one(person, params);
      checkMatch(ifMatch, found.etag);
      return Object.assign(found, { account: accountOf(body), changedSinceShared: Boolean(found.shared), etag: nextEtag(found.etag) });
    })
    .on('DELETE', '/plans/:owner/accomplishments/:id', ({ person, params }) => {
      const gone = one(person, params);
      kept.set(params['owner']!, of(params['owner']!).filter((each) => each !== gone));
    })
    .on('PUT', '/plans/:owner/accomplishments/:id/sharing', ({ person, params, ifMatch }) => {
      const found = one(person, params);
      checkMatch(ifMatch, found.etag);
      const sharedAt = world.now().toISOString();
      return Object.assign(found, { shared: found.account, sharedAt, changedSinceShared: false, etag: nextEtag(found.etag) });
    })
    .on('DELETE', '/plans/:owner/accomplishments/:id/sharing', ({ person, params }) => {
      const found = one(person, params);
      delete found.shared;
      return Object.assign(found, { sharedAt: null, changedSinceShared: false, etag: nextEtag(found.etag) });
    });
}

function accountOf(wish: AccountWish): Account {
  const { title, from, until, situation = '', task = '', action = '', result = '', figures = [], seenBy = '', links = [] } = wish;
  const told = figures.map(({ what, from: before, to, unit = '' }) => {
    const change = before === undefined ? null : to - before;
    const percent = change === null || !before ? null : Math.round((change / before) * 100);
    return { what, from: before ?? null, to, unit, change, percent };
  });
  return { title, from, until: until ?? from, situation, task, action, result, figures: told, seenBy, links };
}

function accomplishment(id: string, account: Account, now: Date): Kept {
  return { id, etag: '"1"', account, sharedAt: null, changedSinceShared: false, recordedAt: now.toISOString() };
}

function adas(world: World): Kept[] {
  const now = world.now();
  const map = accountOf({
    title: 'Traced the confusion about the migration map',
    from: dayFrom(now, -120),
    until: dayFrom(now, -106),
    situation: 'Support answered the same question about the map in twenty wordings.',
    task: 'Find out what people were really asking.',
    action: 'I read 140 threads in an afternoon and walked one page over to the developers.',
    result: 'The legend was changed, and the question stopped within two weeks.',
    figures: [{ what: 'Tickets about the map, a week', from: 68, to: 8 }],
    seenBy: 'Chloé, who changed the legend',
  });
  const rota = accountOf({ title: 'Moderators’ rota that holds without me', from: dayFrom(now, 0), result: 'Two weekends without a call.' });
  return [
    { ...accomplishment('map', map, now), shared: map, sharedAt: now.toISOString() },
    accomplishment('rota', rota, now),
  ];
}
