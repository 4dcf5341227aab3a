import type { Overrides } from '../texts';
import type { team as english } from '../en/team';

export const team: Overrides<typeof english> = {
  team: {
    lead: 'Was dein Team mit dir teilt. Was auf dich wartet, steht zuerst.',
    empty: 'In Cairn berichtet niemand an dich.',
    emptyText: 'Stimmt das nicht, wende dich an die Stelle, die bei euch die Personaldaten pflegt.',
    caption: 'Dein Team: zuerst, was auf dich wartet, dann nach Namen',
    waits: 'Wartet auf dich',
    state: {
      'not-handed-over': 'noch nicht an dich übergeben',
    },
    wait: {
      'promise-to-keep': 'Eine Zusage von dir',
      'step-to-take': 'Ein Schritt von dir',
      'verdicts-awaited': 'Sagen, wie du die Ziele siehst',
    },
  },
  report: {
    leadInvited: '{{name}} lässt dich ihn lesen, Stand {{date}}, und sieht, an welchem Tag du das tust.',
    lead: 'Am {{date}} mit dir geteilt. {{name}} sieht, an welchem Tag du ihn gelesen hast.',
    notShared: '{{name}} teilt keinen Plan mit dir',
    question: 'Wie siehst du es?',
    becauseMissing: 'Bitte sag, warum; ohne das lässt sich mit „noch nicht“ wenig anfangen.',
  },
};
