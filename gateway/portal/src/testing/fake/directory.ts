import type { PeopleImport, Preferences } from '../../api/types';
import { checkMatch, newId, nextEtag, Refusal, type Routes } from './route';
import { type FakePerson, type World } from './seed';

function named({ id, name, title, department }: FakePerson) {
  return { id, name, title, department, active: true };
}

export function personOf(world: World, id: string): FakePerson {
  const found = world.people.get(id);
  if (!found) throw new Refusal(404, 'not-found');
  return found;
}

export function reportsOf(world: World, manager: string): FakePerson[] {
  return [...world.people.values()].filter((one) => one.manager === manager);
}

function me(world: World, id: string) {
  const own = personOf(world, id);
  const manager = own.manager ? named(personOf(world, own.manager)) : null;
  return {
    person: { ...own, key: own.id, email: `${own.id}@nordlicht.example`, userName: own.id, active: true, awayFrom: own.awayFrom ?? null, awayUntil: own.awayUntil ?? null },
    tenant: world.tenant,
    manager,
    reports: reportsOf(world, id).length,
    etag: own.etag,
  };
}

const firstPreferences: Preferences = {
  timeZone: 'Europe/Berlin',
  quietFrom: '18:00',
  quietTo: '08:00',
  workingDays: null,
  usualWorkingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  delivery: 'single',
  etag: '"1"',
};

export function directory(routes: Routes, world: World) {
  routes
    .on('GET', '/session', ({ person }) => ({
      state: 'signed-in',
      kind: 'person',
      person,
      tenant: world.tenant,
    }))
    .on('GET', '/me', ({ person }) => me(world, person))
    .on('PATCH', '/me', ({ person, body, ifMatch }) => {
      const own = personOf(world, person);
      checkMatch(ifMatch, own.etag);
      const { away, ...others } = body;
      const days = away ? { awayFrom: away.from ?? null, awayUntil: away.until ?? null } : {};
      world.people.set(person, { ...own, ...others, ...days, etag: nextEtag(own.etag) });
      return me(world, person);
    })
    .on('GET', '/people', ({ query }) => {
      const search = query.get('search')?.toLowerCase();
      const ids = query.get('ids')?.split(',');
      const all = [...world.people.values()];
      return { people: all.filter((one) => (search ? one.name.toLowerCase().startsWith(search) : ids?.includes(one.id))).map(named) };
    })
    .on('GET', '/preferences/me', ({ person }) => world.preferences.get(person) ?? firstPreferences)
    .on('PUT', '/preferences/me', ({ person, body, ifMatch }) => {
      const before = world.preferences.get(person) ?? firstPreferences;
      checkMatch(ifMatch, before.etag);
      const after = { ...before, ...body, etag: nextEtag(before.etag) };
      world.preferences.set(person, after);
      return after;
    });
  imports(routes, world);
}

/** Looks only for what a test wants to see: a line that names a manager nobody knows. */
function checked(text: string): PeopleImport {
  const [, ...lines] = text.trim().split('\n');
  const keys = new Set(lines.map((line) => line.split(',')[0]));
  const problems = lines.flatMap((line, index) => {
    const manager = line.split(',')[6];
    if (!manager || keys.has(manager)) return [];
    return [{ line: index + 2, column: 'manager', value: manager, problem: 'unknown-manager', expected: 'the key of another line', params: {} }];
  });
  return {
    id: newId('import'),
    state: problems.length ? 'refused' : 'checked',
    rows: lines.length,
    problems,
    added: lines.length,
    changed: 0,
    left: 0,
    sight: problems.length ? [] : [{ person: 'Ada Okafor', gains: 'Ingrid Sørensen', loses: 'Ben Hartmann' }],
    done: 0,
    total: lines.length,
  };
}

function imports(routes: Routes, world: World) {
  const own = (id: string) => {
    const found = world.imports.get(id);
    if (!found) throw new Refusal(404, 'not-found');
    return found;
  };
  routes
    .on('POST', '/people-imports', ({ text }) => {
      const made = checked(text);
      world.imports.set(made.id, made);
      return made;
    })
    .on('POST', '/people-imports/:id/acceptance', ({ params }) => void (own(params['id']!).state = 'running'))
    .on('GET', '/people-imports/:id', ({ params }) => {
      const found = own(params['id']!);
      if (found.state !== 'running') return found;
      found.done = Math.min(found.total ?? 0, (found.done ?? 0) + Math.ceil((found.total ?? 1) / 2));
      if (found.done === found.total) found.state = 'done';
      return found;
    });
}

