import { accomplishments } from './accomplishments';
import { apiTokens } from './api-tokens';
import { askMe } from './ask-me';
import { coach } from './coach';
import { comments } from './comments';
import { conversations } from './conversations';
import { directory } from './directory';
import { exampleGoals } from './example-goals';
import { plans } from './plans';
import { reflection } from './reflection';
import { reminders } from './reminders';
import { revisions } from './revisions';
import { Refusal, Routes } from './route';
import { strategy } from './strategy';
import { aWorld, type World } from './seed';

export interface Fake {
  world: World;
  handle: (request: Request) => Promise<Response>;
  /** Who is asking, where no cookie says it. */
  person: string | null;
  /** What happens to requests instead of an answer: nothing arrives, or the answer gets lost on its way back. */
  trouble: 'none' | 'offline' | 'answers-lost';
  /** Every request that arrived, as "METHOD path". */
  seen: string[];
}

function personOf(fake: Fake, request: Request): string | null {
  const cookie = /(?:^|; )CAIRN-SESSION=(\w+)/.exec(request.headers.get('Cookie') ?? '');
  return cookie?.[1] ?? fake.person;
}

/** Signing in to the fake: any organization is the one there is; ?as= says who. */
function signIn(fake: Fake, request: Request): Response {
  const url = new URL(request.url);
  const person = url.searchParams.get('as') ?? 'ada';
  const headers = new Headers({ Location: url.searchParams.get('to') ?? '/' });
  headers.append('Set-Cookie', `CAIRN-SESSION=${person}; Path=/`);
  headers.append('Set-Cookie', 'XSRF-TOKEN=fake; Path=/');
  if (!fake.world.people.has(person)) headers.set('Location', '/not-known');
  return new Response(null, { status: 302, headers });
}

function signOut(): Response {
  return new Response(JSON.stringify({ location: '/' }), {
    headers: { 'Content-Type': 'application/json', 'Set-Cookie': 'CAIRN-SESSION=; Path=/; Max-Age=0' },
  });
}

export function createFake(world: World = aWorld()): Fake {
  const routes = new Routes();
  directory(routes, world);
  comments(routes, world);
  revisions(routes, world);
  plans(routes, world);
  accomplishments(routes, world);
  apiTokens(routes, world);
  askMe(routes, world);
  coach(routes);
  exampleGoals(routes);
  strategy(routes, world);
  reflection(routes);
  conversations(routes, world);
  reminders(routes, world);

  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/o/')) return signIn(fake, request);
    if (pathname === '/sign-out') return signOut();
    const person = personOf(fake, request);
    if (!person) throw new Refusal(401, 'sign-in-required');
    if (request.method !== 'GET' && !request.headers.get('X-XSRF-TOKEN')) throw new Refusal(403, 'csrf');
    const answered = await routes.answer(request, person);
    return pathname === '/api/v1/team' ? Routes.unlessHeld(request, answered, await answered.clone().text()) : answered;
  };

  const fake: Fake = {
    world,
    person: null,
    trouble: 'none',
    seen: [],
    handle: async (request) => {
      if (fake.trouble === 'offline') throw new TypeError('Failed to fetch');
      fake.seen.push(`${request.method} ${new URL(request.url).pathname}`);
      const answered = await answer(request).catch((cause: unknown) => {
        if (cause instanceof Refusal) return cause.answer();
        throw cause;
      });
      if (fake.trouble === 'answers-lost') throw new TypeError('Failed to fetch');
      return answered;
    },
  };
  return fake;
}
