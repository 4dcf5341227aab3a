import type { ApiToken } from '../../api/types';
import { personOf } from './directory';
import { newId, Refusal, type Routes } from './route';
import type { World } from './seed';

const day = 86_400_000;
const later = (days: number) => new Date(Date.now() + days * day).toISOString();

/** One that works, one that ends soon, one that has ended and was made before it was kept by whom. */
export function tokensOf(): Map<string, ApiToken> {
  const all: ApiToken[] = [
    { id: 'token-old', name: 'Plans from the old tool', scopes: ['plan-imports', 'conversation-imports'], by: null, created: later(-60), expires: later(-30) },
    { id: 'token-wiki', name: 'Strategy in the wiki', scopes: ['strategy'], by: 'frieda', created: later(-79), expires: later(9) },
    { id: 'token-hr', name: 'People from the HR system, every night', scopes: ['people-imports', 'people'], by: 'frieda', created: later(-20), expires: later(70) },
  ];
  return new Map(all.map((token) => [token.id, token]));
}

export function apiTokens(routes: Routes, world: World) {
  const told = new Map<string, string>();
  const administrator = (person: string) => {
    if (!personOf(world, person).roles.includes('administrator')) throw new Refusal(404, 'not-found');
    return person;
  };
  routes
    .on('GET', '/api-tokens', ({ person }) => administrator(person) && { items: [...world.apiTokens.values()] })
    .onEveryTry('POST', '/api-tokens', ({ person, body, key }) => {
      administrator(person);
      const before = told.get(key!);
      if (before) throw new Refusal(409, 'secret-already-shown', [], { id: before });
      if (Date.parse(body.expires) > Date.now() + 366 * day) throw new Refusal(422, 'invalid', [{ pointer: '/expires', code: 'out-of-range', params: {}, detail: '' }]);
      const token: ApiToken = { id: newId('token'), ...body, by: person, created: new Date().toISOString() };
      world.apiTokens.set(token.id, token);
      told.set(key!, token.id);
      return { token, secret: `cairn_fakefakefakefakefakefake_${token.id}_${'x'.repeat(43)}` };
    })
    .on('DELETE', '/api-tokens/:id', ({ person, params }) => {
      administrator(person);
      if (!world.apiTokens.delete(params['id']!)) throw new Refusal(404, 'not-found');
    });
}
