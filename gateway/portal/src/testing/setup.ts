import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { queryClient } from '../api/query-client';
import { speak } from '../lib/i18n/start';

/** How long a test waits for what has to come; long enough for a machine that does much else. */
configure({ asyncUtilTimeout: 15_000 });

// What jsdom has no layout for.
window.matchMedia = (query: string) =>
  ({ matches: false, media: query, addEventListener: vi.fn(), removeEventListener: vi.fn() }) as unknown as MediaQueryList;
window.scrollTo = vi.fn();
Element.prototype.scrollIntoView = vi.fn();
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await speak('en');
});

afterEach(() => {
  cleanup();
  queryClient.clear();
});
