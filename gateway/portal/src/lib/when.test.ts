import { describe, expect, it } from 'vitest';
import { dateIn, instantOf, sayDate, sayMoment, today } from './when';

describe('dates', () => {
  it('are the person’s own, not the machine’s', () => {
    const now = new Date('2026-11-22T23:30:00Z');
    expect(today('Europe/Berlin', now)).toBe('2026-11-23');
    expect(today('America/New_York', now)).toBe('2026-11-22');
    expect(dateIn('2026-11-22T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-23');
  });

  it('stay the same day wherever they are said', () => {
    expect(sayDate('2027-03-20', 'en-GB', 'America/Los_Angeles')).toBe('20 March 2027');
    expect(sayDate('2027-03-20', 'de-DE', 'Pacific/Auckland')).toBe('20. März 2027');
  });
});

describe('a wall-clock time', () => {
  it('becomes an instant by its zone', () => {
    expect(instantOf('2026-12-03', '14:00', 'Europe/Berlin')).toBe('2026-12-03T13:00:00Z');
    expect(instantOf('2026-07-03', '14:00', 'Europe/Berlin')).toBe('2026-07-03T12:00:00Z');
    expect(instantOf('2026-12-03', '14:00', 'America/New_York')).toBe('2026-12-03T19:00:00Z');
  });

  it('holds on the days on which clocks change', () => {
    expect(instantOf('2026-10-25', '10:00', 'Europe/Berlin')).toBe('2026-10-25T09:00:00Z');
    expect(instantOf('2026-03-29', '10:00', 'Europe/Berlin')).toBe('2026-03-29T08:00:00Z');
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
  });

  it('is said as people say it', () => {
    expect(sayMoment('2026-12-03T13:00:00Z', 'en-GB', 'Europe/Berlin')).toBe('Thursday 3 December, 14:00');
    expect(sayMoment('2026-12-03T13:00:00Z', 'de-DE', 'Europe/Berlin')).toBe('Donnerstag, 3. Dezember, 14:00');
  });
});
