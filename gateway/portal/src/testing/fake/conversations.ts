import type { Conversation, Note, Preparation, Recap, Step, TalkPoint, Waiting } from '../../api/types';
import { checkMatch, newId, nextEtag, Refusal, type Routes } from './route';
import type { World } from './seed';

function talkOf(world: World, person: string, id: string): Conversation {
  const found = world.conversations.get(id);
  if (!found || (found.employee !== person && found.partner !== person)) throw new Refusal(404, 'not-found');
  return found;
}

const soon = 24 * 3_600_000;

/** What the two took to their next talk while they read the plan. */
function pointsOf(world: World, employee: string): TalkPoint[] {
  const said = (world.comments.get(employee) ?? []).filter(({ state, answers }) => state === 'for-talk' && !answers);
  const asked = (world.shared.get(employee)?.goals ?? []).flatMap((goal) =>
    goal.support.filter(({ decision }) => decision?.answer === 'talk').map(({ id }) => ({ kind: 'support' as const, goal: goal.id, ask: id })),
  );
  return [...said.map(({ id }) => ({ kind: 'comment' as const, comment: id })), ...asked];
}

const open: readonly string[] = ['proposed', 'scheduled'];

/** As it is read now: while it is still to come with what was taken to it. */
function shown(world: World, talk: Conversation): Conversation {
  return open.includes(talk.state) && talk.partnerIsManager ? { ...talk, points: pointsOf(world, talk.employee) } : talk;
}

function talks(routes: Routes, world: World) {
  const mine = (person: string) =>
    [...world.conversations.values()].filter((talk) => talk.employee === person || talk.partner === person);
  routes
    .on('GET', '/conversations', ({ person }) => ({ items: mine(person).map((talk) => shown(world, talk)) }))
    .on('GET', '/conversations/waiting', ({ person }) => ({ items: mine(person).flatMap((talk) => waiting(world, person, talk)) }))
    .on('GET', '/conversations/agenda-draft', ({ query }) => ({
      points: mine(query.get('employee')!).some(({ state }) => open.includes(state)) ? [] : pointsOf(world, query.get('employee')!),
      items: ['purpose-and-thanks', 'vision', 'goals-near', 'support', 'next-steps'].map((topic) => ({
        topic,
        goals: topic === 'goals-near' ? ['g-tests'] : [],
      })),
    }))
    .on('POST', '/conversations', ({ person, body }) => {
      const close = body.times.filter((time: string) => Date.parse(time) - world.now().getTime() < soon);
      const talk: Conversation = {
        ...body,
        id: newId('talk'),
        proposedBy: person,
        state: 'proposed',
        scheduledAt: null,
        soon: close,
        needsExplicitYes: close.length > 0,
        partnerIsManager: true,
        points: [],
        etag: '"1"',
        createdAt: world.now().toISOString(),
        recap: null,
      };
      world.conversations.set(talk.id, talk);
      return talk;
    })
    .on('GET', '/conversations/:id', ({ person, params }) => shown(world, talkOf(world, person, params['id']!)));
  acts(routes, world);
}

function acts(routes: Routes, world: World) {
  const change = (verb: string, apply: (talk: Conversation, body: { time: string; times: string[]; explicitYes?: boolean }) => Partial<Conversation>) =>
    routes.on('POST', `/conversations/:id/${verb}`, ({ person, params, body, ifMatch }) => {
      const talk = talkOf(world, person, params['id']!);
      checkMatch(ifMatch, talk.etag);
      return Object.assign(talk, apply(talk, body), { etag: nextEtag(talk.etag) });
    });
  change('acceptance', (_, body) => {
    const close = Date.parse(body.time) - world.now().getTime() < soon;
    if (close && !body.explicitYes) throw new Refusal(422, 'explicit-yes-needed');
    return { state: 'scheduled', scheduledAt: body.time };
  });
  change('proposal', () => ({ state: 'proposed' }));
  change('cancellation', () => ({ state: 'cancelled' }));
  change('move', (_, body) => ({ state: 'proposed', times: body.times, scheduledAt: null }));
  change('holding', (talk) => {
    const points = pointsOf(world, talk.employee);
    const dueOn = world.now().toISOString().slice(0, 10);
    const lines = (world.notes.get(talk.id) ?? [])
      .filter(({ audience, kind }) => audience === 'shared' && kind !== 'thanks')
      .map(({ kind, author, text }) => ({ kind: kind as 'note', by: author, text: text ?? '' }));
    const thanks = { employee: null, partner: null };
    world.recaps.set(talk.id, { state: 'to-send', dueOn, lines, more: [], thanks, steps: [], etag: '"1"' });
    return { state: 'held', points, heldAt: world.now().toISOString(), recap: { state: 'to-send', dueOn } };
  });
}

function waiting(world: World, person: string, talk: Conversation): Waiting[] {
  const about = talk.employee === person ? talk.partner : talk.employee;
  const recap = world.recaps.get(talk.id);
  if (talk.state === 'proposed' && talk.proposedBy !== person) return [{ kind: 'proposal-to-answer', id: talk.id, about, since: talk.createdAt }];
  if (talk.state === 'scheduled' && !world.preparations.get(`${talk.id}/${person}`)?.ready) {
    return [{ kind: 'talk-to-prepare', id: talk.id, about, at: talk.scheduledAt ?? null }];
  }
  if (talk.state === 'held' && recap?.state === 'to-send' && talk.employee === person) {
    return [{ kind: 'recap-to-send', id: talk.id, about, due: talk.heldAt ?? null }];
  }
  if (talk.state === 'recapped' && recap?.state === 'sent' && talk.partner === person) return [{ kind: 'recap-to-read', id: talk.id, about }];
  return [];
}

function around(routes: Routes, world: World) {
  const own = (id: string, person: string): Preparation['mine'] =>
    world.preparations.get(`${id}/${person}`) ?? { lines: ['', '', ''], ready: false, etag: '"0"' };
  routes
    .on('GET', '/conversations/:id/preparation', ({ person, params }) => {
      const talk = talkOf(world, person, params['id']!);
      const mine = own(talk.id, person);
      const other = talk.employee === person ? talk.partner : talk.employee;
      const theirs = own(talk.id, other);
      const open = mine.ready && theirs.ready;
      return { open, mine, other: { person: other, ready: theirs.ready, lines: open ? theirs.lines : null } };
    })
    .on('PUT', '/conversations/:id/preparation', ({ person, params, body, ifMatch }) => {
      const before = own(params['id']!, person);
      checkMatch(ifMatch, before.etag);
      const after = { ...before, ...body, etag: nextEtag(before.etag) };
      world.preparations.set(`${params['id']}/${person}`, after);
      return { open: false, mine: after, other: { person: '', ready: false, lines: null }, etag: after.etag };
    })
    .on('POST', '/conversations/:id/steps', ({ person, params, body }) => {
      const talk = talkOf(world, person, params['id']!);
      const step: Step = { ...body, id: newId('step'), state: 'open', etag: '"1"' };
      world.steps.set(talk.id, [...(world.steps.get(talk.id) ?? []), step]);
      return step;
    })
    .on('GET', '/conversations/:id/steps', ({ params }) => ({ items: world.steps.get(params['id']!) ?? [] }))
    .on('PUT', '/conversations/:id/steps/:step', ({ params, body, ifMatch }) => {
      const step = world.steps.get(params['id']!)?.find(({ id }) => id === params['step']);
      if (!step) throw new Refusal(404, 'not-found');
      checkMatch(ifMatch, step.etag);
      return Object.assign(step, body, { etag: nextEtag(step.etag) });
    })
    .on('GET', '/feedback', () => ({ items: world.feedback }))
    .on('POST', '/feedback', ({ person, body }) => {
      const made = { ...body, id: newId('feedback'), writer: person, givenAt: world.now().toISOString() };
      world.feedback.push(made);
      return made;
    });
}

function notes(routes: Routes, world: World) {
  const list = (id: string) => world.notes.get(id) ?? [];
  routes
    .on('GET', '/conversations/:id/notes', ({ person, params }) => ({
      items: list(params['id']!).filter(({ audience, author }) => audience === 'shared' || author === person),
    }))
    .on('POST', '/conversations/:id/notes', ({ person, params, body }) => {
      const note: Note = { ...body, id: newId('note'), author: person, etag: '"1"' };
      world.notes.set(params['id']!, [...list(params['id']!), note]);
      return note;
    })
    .on('PUT', '/conversations/:id/notes/:note', ({ params, body, ifMatch }) => {
      const note = list(params['id']!).find(({ id }) => id === params['note']);
      if (!note) throw new Refusal(404, 'not-found');
      checkMatch(ifMatch, note.etag);
      return Object.assign(note, body, { etag: nextEtag(note.etag) });
    })
    .on('DELETE', '/conversations/:id/notes/:note', ({ params }) => {
      world.notes.set(params['id']!, list(params['id']!).filter(({ id }) => id !== params['note']));
    });
}

function recaps(routes: Routes, world: World) {
  const own = (id: string): Recap => {
    const found = world.recaps.get(id);
    if (!found) throw new Refusal(404, 'not-found');
    return found;
  };
  const change = (method: string, path: string, apply: (recap: Recap, talk: Conversation, body: { how?: 'in-full' | 'link'; lines: Recap['lines']; thanks?: string }) => object) =>
    routes.on(method, path, ({ person, params, body, ifMatch }) => {
      const talk = talkOf(world, person, params['id']!);
      const recap = own(talk.id);
      checkMatch(ifMatch, recap.etag);
      return Object.assign(recap, apply(recap, talk, body), { etag: nextEtag(recap.etag) });
    });
  routes.on('GET', '/conversations/:id/recap', ({ person, params }) => own(talkOf(world, person, params['id']!).id));
  change('PUT', '/conversations/:id/recap', (_, __, body) => ({
    lines: body.lines,
    thanks: { employee: body.thanks ?? null, partner: null },
  }));
  change('POST', '/conversations/:id/recap/sending', (_, talk, body) => {
    Object.assign(talk, { state: 'recapped', recap: { state: 'sent', dueOn: talk.recap?.dueOn } });
    return { state: 'sent', how: body.how, sentAt: world.now().toISOString() };
  });
  change('POST', '/conversations/:id/recap/acknowledgement', () => ({ state: 'acknowledged', acknowledgedAt: world.now().toISOString() }));
}

export function conversations(routes: Routes, world: World) {
  talks(routes, world);
  around(routes, world);
  notes(routes, world);
  recaps(routes, world);
}
