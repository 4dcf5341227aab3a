import type { Overrides } from '../texts';
import type { readings as english } from '../en/readings';

export const readings: Overrides<typeof english> = {
  readings: {
    of: {
      accomplishments: 'was du erreicht hast',
      'accomplishments-document': 'was du erreicht hast, als PDF',
      overview: 'dein nächstes Ziel, in der Liste des Teams',
    },
  },
};
