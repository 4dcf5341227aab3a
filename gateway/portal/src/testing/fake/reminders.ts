import type { CheckIn, Waiting } from '../../api/types';
import { checkMatch, newId, nextEtag, Refusal, type Routes } from './route';
import type { World } from './seed';

function checkInOf(world: World, person: string, id: string): CheckIn {
  const found = world.checkIns.get(id);
  if (!found || (found.employee !== person && found.partner !== person)) throw new Refusal(404, 'not-found');
  return found;
}

export function reminders(routes: Routes, world: World) {
  const mine = (person: string) =>
    [...world.checkIns.values()].filter((one) => one.employee === person || one.partner === person);
  routes
    .on('GET', '/check-ins', ({ person }) => ({ items: mine(person) }))
    .on('GET', '/check-ins/:id', ({ person, params }) => checkInOf(world, person, params['id']!))
    .on('PUT', '/check-ins/:id/answer', ({ person, params, body, ifMatch }) => {
      const checkIn = checkInOf(world, person, params['id']!);
      checkMatch(ifMatch, checkIn.etag);
      const answers = [...checkIn.answers, { by: person, at: world.now().toISOString(), ...body }];
      return Object.assign(checkIn, { answers, state: 'answered', etag: nextEtag(checkIn.etag) });
    })
    .on('GET', '/cadences/:employee', ({ params }) => {
      const found = world.cadences.get(params['employee']!);
      return { items: found ? [found] : [] };
    })
    .on('PUT', '/cadences/:employee', ({ params, body }) => {
      const cadence = { ...body, employee: params['employee']!, next: { checkIn: '', due: body.first }, etag: '"1"' };
      world.cadences.set(params['employee']!, cadence);
      const plan = world.shared.get(params['employee']!);
      const id = newId('check');
      world.checkIns.set(id, {
        id,
        employee: params['employee']!,
        partner: body.partner,
        due: body.first,
        state: 'planned',
        goals: plan?.goals.map((goal) => goal.id) ?? [],
        answers: [],
        imported: false,
        etag: '"1"',
      });
      return cadence;
    })
    .on('GET', '/reminders/waiting', ({ person }) => {
      const items: Waiting[] = mine(person)
        .filter(({ state, answers }) => state === 'due' && !answers.some(({ by }) => by === person))
        .map((one) => ({ kind: 'check-in-due', id: `check-in-due.${one.id}`, subject: one.id, about: one.employee === person ? one.partner : one.employee, due: one.due }));
      return { items };
    })
    .on('POST', '/reminders/:id/done', () => undefined)
    .on('POST', '/reminders/:id/snooze', () => undefined);
}
