import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { queryClient } from '../api/query-client';
import { App } from '../app/app';
import { makeRouter } from '../app/router';
import { createFake, type Fake } from './fake/server';

/** Lets every request of this page go to the fake. */
export function answeredBy(fake: Fake) {
  document.cookie = 'XSRF-TOKEN=fake; path=/';
  globalThis.fetch = async (input, init) => {
    // jsdom's files are not those that Node's Request takes.
    const body = init?.body instanceof Blob ? await init.body.text() : init?.body;
    return fake.handle(new Request(new URL(String(input), 'http://localhost'), { ...init, ...(body ? { body } : {}) }));
  };
}

let count = 0;

/** A fake of an organization of its own, so that no draft of another test is found on this device. */
export function anOrganization(): Fake {
  const fake = createFake();
  fake.world.tenant = { ...fake.world.tenant, id: `tenant-${++count}` };
  return fake;
}

/** Opens a page of the portal as a person would see it. */
export function open(path: string, person: string | null, fake: Fake = anOrganization()) {
  fake.person = person;
  answeredBy(fake);
  sessionStorage.setItem('cairn-start-skipped', 'yes');
  const router = makeRouter(createMemoryHistory({ initialEntries: [path] }));
  const page = render(<App router={router} />);
  const close = () => {
    page.unmount();
    queryClient.clear();
  };
  return { fake, router, user: userEvent.setup(), close };
}

export const heading = (name: string | RegExp) => screen.findByRole('heading', { name, level: 1 });
