import type { IncomingMessage, ServerResponse } from 'node:http';
import { runnerImport, type Plugin } from 'vite';

/** The policy that the gateway sends with the page, kept here so that the fake mode breaks where production would. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

type Fake = { handle: (request: Request) => Promise<Response> };
type FakeModule = { createFake: () => Fake };

async function body(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function answer(fake: Fake, request: IncomingMessage, response: ServerResponse) {
  const method = request.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const answered = await fake.handle(
    new Request(`http://fake${request.url ?? '/'}`, {
      method,
      headers,
      ...(hasBody ? { body: new Uint8Array(await body(request)) } : {}),
    }),
  );
  response.statusCode = answered.status;
  answered.headers.forEach((value, name) => response.setHeader(name, value));
  response.end(Buffer.from(await answered.arrayBuffer()));
}

/** Answers the platform's addresses from memory, so that every page can be looked at without the services. */
export function fakeServer(): Plugin {
  const own = /^\/(api\/|o\/|fake-|sign-out)/;
  const install = (use: (handler: (q: IncomingMessage, a: ServerResponse, next: () => void) => void) => void, strict: boolean) => {
    const fake = runnerImport<FakeModule>('./src/testing/fake/server.ts').then(({ module }) => module.createFake());
    use((request, response, next) => {
      if (strict) response.setHeader('Content-Security-Policy', policy);
      if (!own.test(request.url ?? '')) return next();
      fake.then((ready) => answer(ready, request, response)).catch((cause: unknown) => {
        response.statusCode = 500;
        response.end(String(cause));
      });
    });
  };
  return {
    name: 'cairn-fake-server',
    configureServer: (server) => install((handler) => server.middlewares.use(handler), false),
    configurePreviewServer: (server) => install((handler) => server.middlewares.use(handler), true),
  };
}
