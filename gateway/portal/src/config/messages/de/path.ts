import type { Texts } from '../texts';
import type { path as english } from '../en/path';

export const path: Texts<typeof english> = {
  path: {
    years_one: 'ein Jahr',
    years_other: '{{count}} Jahre',
    all: 'Alle {{count}} Ziele des Weges',
    fewer: 'Weniger',
    thin: {
      'no-goals': 'Zurzeit ist nichts in Arbeit.',
      'nothing-beyond-year': 'Nach dem ersten Jahr wird der Weg dünn: Dort steht noch nichts.',
      'nothing-near': 'Innerhalb eines Jahres steht noch nichts: Das erste Stück des Weges fehlt.',
      'nothing-mid': 'Zwischen einem und drei Jahren wird der Weg dünn.',
      'nothing-long': 'Nach drei Jahren ist der Weg offen.',
      unled_one: 'Zu einem der späteren Ziele führt noch nichts Nahes.',
      unled_other: 'Zu {{count}} der späteren Ziele führt noch nichts Nahes.',
    },
  },
};
