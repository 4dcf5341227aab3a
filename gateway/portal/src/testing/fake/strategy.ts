import type { ItemWish, LocalText, RoleAim, StrategyItem } from '../../api/types';
import { checkMatch, newId, nextEtag, Refusal, type Routes } from './route';
import { dayFrom, type World } from './seed';

const both = (en: string, de = ''): LocalText => ({ en, de });

function item(kind: StrategyItem['kind'], id: string, name: LocalText, more: Partial<StrategyItem> = {}): StrategyItem {
  return { kind, id, name, about: both(''), retired: false, etag: '"1"', changedAt: '2026-11-02T09:00:00Z', ...more };
}

function work(more: Partial<NonNullable<StrategyItem['work']>>): NonNullable<StrategyItem['work']> {
  return { skills: [], parts: [], ...more };
}

const levels = (...lines: string[]) => lines.map((line) => ({ behaviours: [both(line)] }));

export function strategyOf(now: Date): Map<string, StrategyItem[]> {
  return new Map([
    [
      'organization',
      [
        item('mission', 'mission', both('Members find each other, and an answer, within a day.', 'Mitglieder finden einander, und eine Antwort, am selben Tag.')),
        item('objective', 'members-stay', both('Eight of ten members are still here after a year', 'Acht von zehn Mitgliedern sind nach einem Jahr noch da'), {
          about: both('Today it is six. Most leave in the first month, before anybody has answered them.'),
          work: work({ until: dayFrom(now, 300), owner: 'ingrid' }),
        }),
        item('project', 'relaunch', both('The new client portal', 'Das neue Kundenportal'), {
          work: work({
            until: dayFrom(now, 180),
            owner: 'ben',
            skills: [both('User tests', 'Nutzertests'), both('SQL', 'SQL')],
            parts: [both('Run the user tests', 'Die Nutzertests durchführen')],
          }),
        }),
        item('coming-up', 'spring', both('Two editions become one in spring'), { work: work({ from: dayFrom(now, 120), skills: [both('User tests')] }) }),
        item('problem', 'search', both('Nobody owns what our members search for in vain')),
        item('decision', 'budgets', both('Budgets and posts for next year'), { work: work({ from: dayFrom(now, 60) }) }),
        item('value', 'ask-first', both('We ask before we build')),
        item('scale', 'scale', both(''), {
          levels: { levels: ['With support', 'On their own', 'Guides others'].map((name) => ({ name: both(name), behaviours: [] })) },
        }),
        item('competency', 'listening', both('Listening', 'Zuhören'), {
          about: both('Others feel understood.'),
          levels: { family: 'interpersonal', levels: levels('Lets others finish', 'Sums up what was meant', 'Brings quiet voices in') },
        }),
        item('competency', 'problem-solving', both('Problem solving', 'Probleme lösen'), {
          levels: { family: 'technical', levels: levels('Describes what is wrong', 'Finds the cause', 'Makes causes visible to others') },
        }),
        item('role', 'community-manager', both('Community manager'), {
          profile: { needs: [{ competency: 'listening', level: 2 }], experiences: [], next: [{ role: 'researcher', sideways: true }] },
        }),
        item('role', 'researcher', both('User researcher', 'Nutzerforschung'), {
          about: both('Finds out what members need before something is built.'),
          profile: {
            needs: [
              { competency: 'listening', level: 3 },
              { competency: 'problem-solving', level: 2 },
            ],
            experiences: [both('Ran a round of interviews and wrote it up')],
            next: [],
          },
        }),
      ],
    ],
    ['ben', [item('purpose', 'purpose', both('We make sure that it is good to be here.')), item('problem', 'faq', both('Nobody collects what members ask again and again'))]],
  ]);
}

function scopesOf(world: World, person: string): string[] {
  const above: string[] = [];
  for (let at = world.people.get(person)?.manager; at; at = world.people.get(at)?.manager) above.unshift(at);
  const leads = [...world.people.values()].some(({ manager }) => manager === person);
  return ['organization', ...above, ...(leads ? [person] : [])];
}

const keeps = (world: World, person: string, scope: string) =>
  scope === 'organization' ? world.people.get(person)!.roles.includes('people-partner') : scope === person;

function written(before: StrategyItem | undefined, kind: StrategyItem['kind'], id: string, wish: ItemWish): StrategyItem {
  const etag = before ? nextEtag(before.etag) : '"1"';
  return { ...item(kind, id, both('')), ...(wish as Partial<StrategyItem>), etag };
}

export function strategy(routes: Routes, world: World) {
  const held = (scope: string) => world.strategy.get(scope) ?? [];
  const requireKeeper = (person: string, scope: string) => {
    if (!keeps(world, person, scope)) throw new Refusal(403, 'not-allowed');
  };
  const put = (scope: string, next: StrategyItem) => {
    const items = held(scope);
    const at = items.findIndex(({ kind, id }) => kind === next.kind && id === next.id);
    world.strategy.set(scope, at < 0 ? [...items, next] : items.with(at, next));
    return next;
  };
  routes
    .on('GET', '/strategy', ({ person }) => ({
      scopes: scopesOf(world, person).map((scope) => ({
        scope,
        manager: scope === 'organization' ? null : scope,
        keeps: keeps(world, person, scope),
        items: held(scope),
      })),
    }))
    .on('GET', '/plans/:owner/role-aim', ({ person, params }) => {
      if (person !== params['owner']) throw new Refusal(404, 'not-found');
      return world.roleAims.get(params['owner']!) ?? noAim;
    })
    .on('PUT', '/plans/:owner/role-aim', ({ params, body, ifMatch }) => {
      const before = world.roleAims.get(params['owner']!) ?? noAim;
      checkMatch(ifMatch, before.etag);
      const after = { ...before, ...body, etag: nextEtag(before.etag) };
      world.roleAims.set(params['owner']!, after);
      const shared = world.shared.get(params['owner']!);
      if (shared && after.audience === 'only-me') shared.role = null;
      return after;
    })
    .on('POST', '/strategy/matches', ({ body }) => ({
      matches: /user tests/i.test(body.title) ? [{ kind: 'project', id: 'relaunch', because: ['user tests'] }] : [],
    }))
    .on('POST', '/strategy/standard-competencies', ({ person }) => {
      requireKeeper(person, 'organization');
      put('organization', item('competency', 'giving-direction', both('Giving direction', 'Richtung geben'), { levels: { family: 'leadership', levels: levels('Asks what it is for') } }));
      return { added: 1 };
    })
    .on('GET', '/strategy/file', () => ({ file: 'mission: Members find each other\n', etag: '"1"' }))
    .on('POST', '/strategy/file/checks', ({ body }) =>
      body.file.includes('until: soon')
        ? { etag: '1', difference: null, problems: [{ line: 4, where: 'objectives/1/until', value: 'soon', problem: 'not-a-date', expected: 'Expected a date such as 2027-03-31.', params: {} }] }
        : { etag: '1', problems: [], difference: { added: 2, changed: 1, retired: 0, removed: 0, same: 9 } },
    )
    .on('PUT', '/strategy/file', () => ({ etag: '2', problems: [], difference: null }))
    .on('POST', '/strategy/:scope/:kind', ({ person, params, body }) => {
      requireKeeper(person, params['scope']!);
      return put(params['scope']!, written(undefined, params['kind'] as StrategyItem['kind'], newId('item'), body));
    })
    .on('PUT', '/strategy/:scope/:kind/:id', ({ person, params, body, ifMatch }) => {
      requireKeeper(person, params['scope']!);
      const before = held(params['scope']!).find(({ id, kind }) => id === params['id'] && kind === params['kind']);
      checkMatch(ifMatch, before?.etag ?? '"0"');
      return put(params['scope']!, written(before, params['kind'] as StrategyItem['kind'], params['id']!, body));
    })
    .on('DELETE', '/strategy/:scope/:kind/:id', ({ person, params }) => {
      requireKeeper(person, params['scope']!);
      world.strategy.set(params['scope']!, held(params['scope']!).filter(({ id }) => id !== params['id']));
      return { removed: true };
    })
    .on('GET', '/strategy/:scope/:kind/:id/history', ({ person, params }) => {
      const present = held(params['scope']!).filter(({ id }) => id === params['id']);
      const before = world.itemsBefore.get(params['id']!) ?? [];
      return { versions: [...present, ...before].map((item) => ({ item, by: person, at: item.changedAt })) };
    });
}

const noAim: RoleAim = { today: null, aimedAt: null, sketch: null, audience: 'only-me', estimates: [], had: [], standingAudience: 'only-me', etag: '"0"' };

export function aimsOf(): Map<string, RoleAim> {
  const estimates = [
    { competency: 'listening', level: 2 },
    { competency: 'problem-solving', level: 2 },
  ];
  return new Map([['ada', { ...noAim, today: 'community-manager', aimedAt: 'researcher', audience: 'manager', estimates, etag: '"1"' }]]);
}
