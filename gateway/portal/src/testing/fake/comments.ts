import type { Comment } from '../../api/types';
import { checkMatch, newId, nextEtag, Refusal, type Routes } from './route';
import type { World } from './seed';

function mayTalk(world: World, person: string, owner: string) {
  const shared = world.shared.get(owner);
  if (!shared || (person !== owner && world.people.get(owner)?.manager !== person)) throw new Refusal(404, 'not-found');
  return shared;
}

function partsOf(world: World, person: string, owner: string): string[] {
  const shared = mayTalk(world, person, owner);
  return ['plan', ...shared.sections.map(({ name }) => `section/${name}`), ...(shared.role ? ['role'] : []), ...shared.goals.map(({ id }) => `goal/${id}`)];
}

function commentOf(world: World, owner: string, id: string): Comment {
  const found = world.comments.get(owner)?.find((comment) => comment.id === id);
  if (!found) throw new Refusal(404, 'not-found');
  return found;
}

/** A comment without words is shown only where it is answered. */
function shown(comments: Comment[]): Comment[] {
  const answered = new Set(comments.filter(({ answers, text }) => answers && text !== null).map(({ answers }) => answers));
  return comments.filter(({ id, text }) => text !== null || answered.has(id));
}

/** What owner and manager say about a shared plan. */
export function comments(routes: Routes, world: World) {
  const say = (owner: string, more: Pick<Comment, 'part' | 'by' | 'text'> & Partial<Comment>): Comment => {
    const said: Comment = { id: newId('comment'), shared: 2, state: 'open', at: world.now().toISOString(), etag: '"1"', ...more };
    world.comments.set(owner, [...(world.comments.get(owner) ?? []), said]);
    return said;
  };
  routes
    .on('GET', '/plans/:owner/comments', ({ person, params }) => ({
      parts: partsOf(world, person, params['owner']!),
      comments: shown(world.comments.get(params['owner']!) ?? []),
    }))
    .on('POST', '/plans/:owner/comments', ({ person, params, body }) => {
      if (!partsOf(world, person, params['owner']!).includes(body.part)) throw new Refusal(404, 'not-found');
      return say(params['owner']!, { part: body.part, by: person, text: body.text });
    })
    .on('POST', '/plans/:owner/comments/:comment/answers', ({ person, params, body }) => {
      mayTalk(world, person, params['owner']!);
      const first = commentOf(world, params['owner']!, params['comment']!);
      return say(params['owner']!, { part: first.part, answers: first.id, by: person, text: body.text });
    })
    .on('PUT', '/plans/:owner/comments/:comment', ({ params, body, ifMatch }) => {
      const comment = commentOf(world, params['owner']!, params['comment']!);
      checkMatch(ifMatch, comment.etag);
      return Object.assign(comment, { text: body.text, changedAt: world.now().toISOString(), etag: nextEtag(comment.etag) });
    })
    .on('DELETE', '/plans/:owner/comments/:comment', ({ params, ifMatch }) => {
      const comment = commentOf(world, params['owner']!, params['comment']!);
      checkMatch(ifMatch, comment.etag);
      const etag = nextEtag(comment.etag);
      Object.assign(comment, { text: null, etag });
      return { etag };
    })
    .on('PUT', '/plans/:owner/comments/:comment/state', ({ params, body, ifMatch }) => {
      const comment = commentOf(world, params['owner']!, params['comment']!);
      checkMatch(ifMatch, comment.etag);
      return Object.assign(comment, { state: body.state, etag: nextEtag(comment.etag) });
    });
}
