import type { Comparison, Revision, SharedPlan } from '../../api/types';
import { Refusal, type Routes } from './route';
import type { World } from './seed';

const agreedAt = '2026-09-14T08:30:00Z';

function mayRead(world: World, reader: string, owner: string): SharedPlan {
  const shared = world.shared.get(owner);
  if (!shared || (reader !== owner && world.people.get(owner)?.manager !== reader)) throw new Refusal(404, 'not-found');
  return shared;
}

/** An agreed copy and the one since, in which a goal was put in other words. */
export function revisions(routes: Routes, world: World) {
  routes
    .on('GET', '/plans/:owner/revisions', ({ person, params }) => {
      const { number, sharedAt } = mayRead(world, person, params['owner']!);
      const words: Revision['words'] = [{ goal: 'g-tests', title: 'Run some tests of the client portal', verdict: 'fits', by: 'ben', at: agreedAt }];
      const list: Revision[] = [
        { number, sharedAt, agreedAt: null, agreedWith: [], words: [] },
        { number: number - 1, sharedAt: '2026-09-10T08:00:00Z', agreedAt, agreedWith: ['ben'], words },
      ];
      return { revisions: list };
    })
    .on('GET', '/plans/:owner/revisions/:number', ({ person, params }) => ({
      ...mayRead(world, person, params['owner']!),
      number: Number(params['number']),
    }))
    .on('GET', '/plans/:owner/revisions/:number/comparison', ({ person, params, query }) => {
      mayRead(world, person, params['owner']!);
      const comparison: Comparison = { from: Number(query.get('from')), to: Number(params['number']), parts: [], titles: {}, moved: [] };
      if (comparison.from === comparison.to) return comparison;
      comparison.parts.push(
        {
          part: 'section/strengths',
          kind: 'added',
          title: '',
          fields: [{ field: 'text', runs: [{ kind: 'added', text: 'I hear what people mean when they complain.' }] }],
          items: [],
        },
        {
          part: 'role',
          kind: 'changed',
          title: '',
          fields: [{ field: 'aimed-at', runs: [{ kind: 'removed', text: 'community-manager' }, { kind: 'added', text: 'researcher' }] }],
          items: [{ item: 'estimate/listening', kind: 'added', fields: [{ field: 'level', runs: [{ kind: 'added', text: '2' }] }] }],
        },
        {
          part: 'goal/g-tests',
          kind: 'changed',
          title: 'Run the user tests of the client portal',
          fields: [
            {
              field: 'title',
              runs: [
                { kind: 'same', text: 'Run ' },
                { kind: 'removed', text: 'some' },
                { kind: 'added', text: 'the user' },
                { kind: 'same', text: ' tests of the client portal' },
              ],
            },
            {
              field: 'target',
              runs: [
                { kind: 'removed', text: '2027-03-31' },
                { kind: 'added', text: '2027-05-31' },
              ],
            },
          ],
          items: [
            {
              item: 'support/a-mentor',
              kind: 'added',
              fields: [
                { field: 'kind', runs: [{ kind: 'added', text: 'mentor' }] },
                { field: 'what', runs: [{ kind: 'added', text: 'Somebody from research' }] },
              ],
            },
          ],
        },
      );
      comparison.parts.push({ part: 'order', kind: 'changed', title: '', fields: [], items: [] });
      comparison.titles = { 'g-tests': 'Run the user tests of the client portal', 'g-data': 'Answer my own questions from the data' };
      comparison.moved = [{ goal: 'g-tests', horizon: 'near', after: 'g-data' }];
      return comparison;
    });
}
