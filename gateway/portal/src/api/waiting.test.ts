import { describe, expect, it } from 'vitest';
import { together } from './waiting';

describe('what waits', () => {
  it('is told once where two services speak of the same thing, and can be put off', () => {
    const items = together([
      [],
      [{ kind: 'recap-to-send', id: 'talk-1', about: 'ben' }],
      [{ kind: 'recap-to-send', id: 'reminder-1', subject: 'talk-1', about: 'ben' }],
    ]);
    expect(items).toMatchObject([{ kind: 'recap-to-send', id: 'talk-1', reminder: 'reminder-1' }]);
  });

  it('names the check-in that a reminder is about', () => {
    const items = together([[], [], [{ kind: 'check-in-due', id: 'reminder-2', subject: 'check-1', about: 'ben' }]]);
    expect(items).toMatchObject([{ id: 'check-1', reminder: 'reminder-2', source: 'reminders' }]);
  });
});
