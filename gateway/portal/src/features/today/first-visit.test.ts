import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Waiting } from '../../api/types';
import { isFirstVisitOnPhone } from './first-visit';

const item = (kind: string): Waiting => ({ kind, about: 'p1', count: 1, since: null, due: null, id: null }) as unknown as Waiting;

describe('a first visit on a phone', () => {
  const usual = window.matchMedia;
  beforeEach(() => {
    window.matchMedia = (query) => ({ ...usual(query), matches: query.includes('max-width') });
  });
  afterEach(() => {
    window.matchMedia = usual;
  });

  it('is that of somebody who has nothing here yet', () => {
    expect(isFirstVisitOnPhone([item('plan-to-start')], [])).toBe(true);
  });

  it('is not that of a manager for whom something waits', () => {
    expect(isFirstVisitOnPhone([item('plan-to-start'), item('verdicts-awaited')], [])).toBe(false);
  });

  it('is not that of somebody with a plan', () => {
    expect(isFirstVisitOnPhone([], [])).toBe(false);
  });
});
