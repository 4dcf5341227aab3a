import { expect, it } from 'vitest';
import { newKey } from './ids';

it('a key is a UUIDv7 whose time is the moment it was made', () => {
  const key = newKey(Date.UTC(2026, 10, 22, 10));
  expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(parseInt(key.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 22, 10));
});
