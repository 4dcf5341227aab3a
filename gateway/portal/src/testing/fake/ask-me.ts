import type { AskMe, PersonToAsk } from '../../api/types';
import { checkMatch, nextEtag, Refusal, type Routes } from './route';
import type { World } from './seed';

const nothing: AskMe = { on: false, lines: [], competencies: [], etag: '"0"' };

/** What people let themselves be asked about. */
export function askMe(routes: Routes, world: World) {
  const own = (person: string) => world.askMe.get(person) ?? nothing;
  const because = (words: string, lines: string[]) =>
    words.split(/\W+/).filter((word) => word.length > 3 && lines.join(' ').toLowerCase().includes(word.toLowerCase()));
  routes
    .on('GET', '/ask-me', ({ person }) => own(person))
    .on('PUT', '/ask-me', ({ person, body, ifMatch }) => {
      checkMatch(ifMatch, own(person).etag);
      if (body.on && body.lines.length + body.competencies.length === 0) throw new Refusal(422, 'nothing-to-ask-about');
      const after = { ...body, etag: nextEtag(own(person).etag) };
      world.askMe.set(person, after);
      return after;
    })
    .on('POST', '/ask-me/matches', ({ person, body }) => {
      const people = [...world.askMe]
        .filter(([id, { on, competencies }]) => id !== person && on && (!body.competency || competencies.includes(body.competency)))
        .map(([id, { lines, competencies }]): PersonToAsk => {
          const { name, title, department } = world.people.get(id)!;
          return { person: { id, name, title, department, active: true }, lines, competencies, because: because(body.words ?? '', lines) };
        })
        .filter(({ because: shared }) => !body.words || shared.length > 0);
      return { people, more: false };
    });
}

export function askableOf(): Map<string, AskMe> {
  return new Map([
    ['ingrid', { on: true, lines: ['From moderating to leading a newsroom', 'Coming back after a year away'], competencies: ['listening'], etag: '"1"' }],
    ['dmitri', { on: true, lines: ['Как я стал аналитиком: from support to analysis'], competencies: ['problem-solving'], etag: '"1"' }],
    ['emre', { on: false, lines: ['Running events on a small budget'], competencies: [], etag: '"2"' }],
  ]);
}
