import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vitest/config';
import { fakeServer } from './scripts/fake-server-plugin.ts';

/** Where `npm run dev` finds a running platform; `npm run dev:fake` needs none. */
const gateway = process.env['CAIRN_PUBLIC_URL'] ?? 'http://localhost:8080';

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'de-DE'] }), enforce: 'pre' as const },
    ...(mode === 'fake' ? [fakeServer()] : []),
  ],
  build: {
    target: 'es2023',
    // Everything stays a file of its own origin: the Content-Security-Policy allows nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    proxy:
      mode === 'fake'
        ? {}
        : Object.fromEntries(
            ['/api', '/o/', '/login', '/sign-out', '/operator'].map((path) => [path, { target: gateway }]),
          ),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' as const } },
    testTimeout: 60_000,
    // Left to itself it leaves one processor to whoever waits for it, and of two that is half.
    maxWorkers: '100%',
    restoreMocks: true,
  },
}));
