/** A small HTTP server in memory: enough of the platform's manners to test the portal against. */

export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: object[];
  readonly params: object;

  constructor(status: number, code: string, errors: object[] = [], params: object = {}) {
    super(code);
    this.params = params;
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  answer(): Response {
    const body = { status: this.status, title: this.code, detail: this.code, code: this.code, params: this.params, errors: this.errors };
    return new Response(JSON.stringify(body), {
      status: this.status,
      headers: { 'Content-Type': 'application/problem+json' },
    });
  }
}

export interface Asked {
  person: string;
  params: Record<string, string>;
  query: URLSearchParams;
  // The fake takes bodies as they come; the services are the ones to judge them.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  text: string;
  ifMatch: string | null;
  key: string | null;
}

export type Handler = (asked: Asked) => unknown;

interface Route {
  method: string;
  pattern: RegExp;
  names: string[];
  handler: Handler;
  /** Whether a creation that was sent again is answered anew, not as it was the first time. */
  everyTry: boolean;
}

export class Routes {
  readonly #routes: Route[] = [];
  readonly #made = new Map<string, { body: string; answer: string }>();

  on(method: string, path: string, handler: Handler, everyTry = false): this {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const pattern = new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`);
    this.#routes.push({ method, pattern, names, handler, everyTry });
    return this;
  }

  /** A creation whose answer is given once. */
  onEveryTry(method: string, path: string, handler: Handler): this {
    return this.on(method, path, handler, true);
  }

  async answer(request: Request, person: string): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.replace('/api/v1', '');
    const found = this.#routes.find(({ method, pattern }) => method === request.method && pattern.test(path));
    if (!found) throw new Refusal(404, 'not-found');
    const text = request.method === 'GET' ? '' : await request.text();
    const values = found.pattern.exec(path)!.slice(1);
    const key = request.headers.get('Idempotency-Key');
    const again = key && !found.everyTry && this.#made.get(key);
    if (again) {
      if (again.body !== text) throw new Refusal(422, 'idempotency-key-reused');
      return json(201, JSON.parse(again.answer));
    }
    const data = await found.handler({
      person,
      params: Object.fromEntries(found.names.map((name, index) => [name, values[index]!])),
      query: url.searchParams,
      body: request.headers.get('Content-Type')?.includes('json') && text ? JSON.parse(text) : undefined,
      text,
      ifMatch: request.headers.get('If-Match'),
      key,
    });
    if (key) this.#made.set(key, { body: text, answer: JSON.stringify(data) });
    return json(request.method === 'POST' && key ? 201 : 200, data);
  }

  /** An answer that is not sent again to who holds it. */
  static unlessHeld(request: Request, answer: Response, text: string): Response {
    const etag = `W/"${[...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)}"`;
    const held = request.headers.get('If-None-Match') === etag;
    return new Response(held ? null : text, { status: held ? 304 : answer.status, headers: { 'Content-Type': 'application/json', ETag: etag } });
  }
}

function json(status: number, data: unknown): Response {
  const etag = (data as { etag?: string } | undefined)?.etag;
  return new Response(data === undefined ? null : JSON.stringify(data), {
    status: data === undefined ? 204 : status,
    headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) },
  });
}

export function nextEtag(etag: string): string {
  return `"${Number(etag.replace(/\D/g, '')) + 1}"`;
}

/** A change must name the version that it builds on, and that version must be the newest. */
export function checkMatch(ifMatch: string | null, etag: string) {
  if (ifMatch === null) throw new Refusal(428, 'if-match-required');
  if (ifMatch !== etag) throw new Refusal(412, 'changed-meanwhile');
}

let count = 0;
export function newId(prefix: string): string {
  return `${prefix}-${(++count).toString(36).padStart(4, '0')}`;
}
