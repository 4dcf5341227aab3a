import type { Texts } from '../texts';
import type { readings as english } from '../en/readings';

export const readings: Texts<typeof english> = {
  readings: {
    who: '{{name}}, {{date}}',
    of: {
      plan: 'den Plan',
      revision: 'einen früheren Plan',
      history: 'was wann geteilt wurde',
      document: 'den Plan als PDF',
      comments: 'die Anmerkungen',
      accomplishments: 'was Sie erreicht haben',
      'accomplishments-document': 'was Sie erreicht haben, als PDF',
      overview: 'Ihr nächstes Ziel, in der Liste des Teams',
    },
    copy: '{{what}}, geteilt am {{date}}',
    all: 'Alle zeigen',
  },
};
