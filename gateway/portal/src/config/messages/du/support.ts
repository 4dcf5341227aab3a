import type { Overrides } from '../texts';
import type { support as english } from '../en/support';

export const support: Overrides<typeof english> = {
  support: {
    words: 'In deinen Worten',
    said: { talk: '{{name}}, {{date}}: lass uns darüber sprechen.' },
    keptSaid: 'Als eingelöst notiert; ihr seht es beide.',
    openSaid: 'Wieder offen; ihr seht es beide.',
    question: 'Deine Antwort auf „{{what}}“',
    answer: { talk: 'lass uns sprechen' },
    promise: 'Was du zusagst, ist ein Versprechen; ihr habt es beide vor Augen, bis es eingelöst ist.',
    reasonMissing: 'Bitte sag in einem Satz, warum.',
  },
  agreement: {
    collect: 'Was du seit der Abstimmung geändert hast, ist geteilt. Abgestimmt wird es im nächsten Gespräch, es sei denn, du bittest früher darum.',
    asked: 'Du hast {{name}} am {{date}} gebeten, die Änderungen anzusehen.',
    askedNow: '{{name}} sieht jetzt, dass du darum bittest.',
    askedYou: '{{name}} fragt seit {{date}}, wie du die Änderungen siehst.',
  },
};
