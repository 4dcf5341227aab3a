import { Problem, problemOf, unreachable } from './problem';

export interface Ask {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** The ETag that this change builds on. */
  ifMatch?: string;
  /** The ETag of what is held already. */
  ifNoneMatch?: string;
  /** The UUIDv7 of the form that creates something. */
  key?: string;
  query?: Record<string, string | boolean | undefined>;
  signal?: AbortSignal;
  /** Lets a request outlive the page that sent it. */
  keepalive?: boolean;
}

export interface Answer<T> {
  data: T;
  etag: string;
}

const base = '/api/v1';

/** The one value after "name=" in the cookies, or nothing. */
function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}

function headersOf(ask: Ask, csv: boolean): Headers {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' });
  if (ask.body !== undefined) headers.set('Content-Type', csv ? 'text/csv' : 'application/json');
  if (ask.ifMatch !== undefined) headers.set('If-Match', quoted(ask.ifMatch));
  if (ask.ifNoneMatch !== undefined) headers.set('If-None-Match', ask.ifNoneMatch);
  if (ask.key !== undefined) headers.set('Idempotency-Key', ask.key);
  const proof = cookie('__Host-XSRF-TOKEN') ?? cookie('XSRF-TOKEN');
  if (proof !== undefined && ask.method !== undefined && ask.method !== 'GET') headers.set('X-XSRF-TOKEN', proof);
  return headers;
}

/** Bodies carry the bare version, If-Match wants it in quotes. */
function quoted(etag: string): string {
  return etag.includes('"') ? etag : `"${etag}"`;
}

function address(path: string, query: Ask['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined) search.set(name, String(value));
  const tail = search.toString();
  return `${base}${path}${tail ? `?${tail}` : ''}`;
}

async function send(path: string, ask: Ask): Promise<Response> {
  const csv = ask.body instanceof Blob;
  const body = csv ? (ask.body as Blob) : ask.body === undefined ? undefined : JSON.stringify(ask.body);
  try {
    return await fetch(address(path, ask.query), {
      method: ask.method ?? 'GET',
      headers: headersOf(ask, csv),
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body }),
      ...(ask.signal ? { signal: ask.signal } : {}),
      ...(ask.keepalive ? { keepalive: true } : {}),
    });
  } catch (cause) {
    if (ask.signal?.aborted) throw cause;
    throw unreachable(cause);
  }
}

type Listener = () => void;
const onExpired = new Set<Listener>();

/** Calls the listener whenever the platform says that nobody is signed in any more. */
export function whenSignedOut(listener: Listener): () => void {
  onExpired.add(listener);
  return () => onExpired.delete(listener);
}

async function read<T>(response: Response): Promise<Answer<T>> {
  const etag = response.headers.get('ETag') ?? '';
  const text = await response.text();
  return { data: (text ? JSON.parse(text) : undefined) as T, etag };
}

/** One request with its ETag. A refusal is thrown as a Problem; a CSRF proof that went stale is renewed once. */
export async function exchange<T>(path: string, ask: Ask = {}, again = true): Promise<Answer<T>> {
  const response = await send(path, ask);
  if (response.ok) return read<T>(response);
  const problem = await problemOf(response);
  if (problem.status === 403 && problem.code === 'csrf' && again) {
    await send('/session', {});
    return exchange<T>(path, ask, false);
  }
  if (problem.status === 401 && path !== '/session') onExpired.forEach((listener) => listener());
  throw problem;
}

const unchanged = 304;

/** What is there now, or what is held where that is still the same. */
export async function newer<T>(path: string, held: Answer<T> | undefined, signal: AbortSignal): Promise<Answer<T>> {
  const response = await send(path, { signal, ...(held ? { ifNoneMatch: held.etag } : {}) });
  if (response.ok) return read<T>(response);
  if (response.status === unchanged && held) return held;
  const problem = await problemOf(response);
  if (problem.status === 401) onExpired.forEach((listener) => listener());
  throw problem;
}

export interface KeptFile {
  name: string;
  content: Blob;
}

/** A file to be kept, under the name that the platform gives it. */
export async function fetchFile(path: string, fallback: string): Promise<KeptFile> {
  const response = await send(path, {});
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.status === 401) onExpired.forEach((listener) => listener());
    throw problem;
  }
  return { name: nameOf(response) ?? fallback, content: await response.blob() };
}

function nameOf(response: Response): string | undefined {
  const found = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '');
  return found?.[1] && decodeURIComponent(found[1]);
}

export async function request<T>(path: string, ask: Ask = {}): Promise<T> {
  return (await exchange<T>(path, ask)).data;
}

export { Problem };
