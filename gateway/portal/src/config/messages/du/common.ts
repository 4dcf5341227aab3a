import type { Overrides } from '../texts';
import type { common as english } from '../en/common';

export const common: Overrides<typeof english> = {
  app: {
    error: 'Hier ist in Cairn etwas kaputtgegangen. Was du geschrieben hast, liegt auf diesem Gerät. Lade die Seite neu; bleibt es so, wende dich an die Stelle, die Cairn bei euch betreut.',
    notFound: 'Entweder hat es das nie gegeben, oder es ist nicht für dich bestimmt. Beides sieht mit Absicht gleich aus.',
    operatorTitle: 'Du bist als Betreiber angemeldet',
  },
  you: 'du',
  saving: {
    conflict: 'Es gibt zwei Fassungen. Bitte wähle.',
  },
  versions: {
    title: 'Das wurde an anderer Stelle geändert, während du geschrieben hast. Nichts ist verloren: Hier stehen beide Fassungen.',
    mine: 'Deine, von hier',
  },
  audience: {
    onlyMeLong: 'Das siehst nur du.',
    bothLong: '{{name}} sieht das, sobald du es teilst.',
    nobody: 'deine Führungskraft',
  },
  problem: {
    unknown: 'Das hat nicht geklappt. Was du geschrieben hast, ist noch da; bitte versuche es noch einmal.',
    unreachable: 'Cairn ist gerade nicht erreichbar. Was du geschrieben hast, liegt auf diesem Gerät und wird gesendet, sobald es geht.',
    'sign-in-required': 'Du bist nicht mehr angemeldet.',
    'not-found': 'Das gibt es nicht, oder es ist nicht für dich bestimmt.',
    'changed-meanwhile': 'Das wurde inzwischen geändert. Sieh dir die neueste Fassung an und versuche es noch einmal.',
    forbidden: 'Das ist dir hier nicht möglich.',
    csrf: 'Diese Seite ist zu alt geworden. Lade sie neu; was du geschrieben hast, bleibt.',
    'target-outside-horizon': 'Dieses Datum liegt außerhalb der Zeit, die du für das Ziel gewählt hast.',
    'explicit-yes-required': 'Das ist weniger als ein voller Arbeitstag. Bitte sag ausdrücklich, dass es dir passt.',
    'idempotency-key-reused': 'Das wurde schon einmal gesendet. Lade die Seite neu, um es zu sehen.',
    'wrong-state': 'So, wie es jetzt steht, geht das nicht mehr. Sieh dir die neueste Fassung an.',
  },
};
