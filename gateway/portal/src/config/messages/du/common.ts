import type { Overrides } from '../texts';
import type { common as english } from '../en/common';

export const common: Overrides<typeof english> = {
  app: {
    error: 'Hier ist in Cairn etwas kaputtgegangen. Was du geschrieben hast, liegt auf diesem Gerät. Lade die Seite neu; bleibt es so, wende dich an die Stelle, die Cairn bei euch betreut.',
    notFound: 'Entweder hat es das nie gegeben, oder es ist nicht für dich bestimmt. Beides sieht mit Absicht gleich aus.',
    operatorTitle: 'Du bist als Betreiber angemeldet',
  },
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
    'not-allowed': 'Das ist dir hier nicht möglich.',
    'tenant-read-only': 'Zurzeit kann in deiner Organisation nur gelesen werden. Was du geschrieben hast, liegt auf diesem Gerät.',
    'tenant-suspended': 'Deine Organisation ist zurzeit gesperrt. Es wurde nichts gelöscht.',
    csrf: 'Diese Seite ist zu alt geworden. Lade sie neu; was du geschrieben hast, bleibt.',
    'outside-horizon': 'Dieses Datum liegt außerhalb der Zeit, die du für das Ziel gewählt hast.',
    'explicit-yes-needed': 'Das ist weniger als ein voller Arbeitstag. Bitte sag ausdrücklich, dass es dir passt.',
    'not-in-this-state': 'So, wie es jetzt steht, geht das nicht mehr. Sieh dir die neueste Fassung an.',
    'reason-needed': 'Bitte sag in einem Satz, warum.',
    'time-passed': 'Diese Zeit ist vorbei. Wähle eine andere.',
    'time-not-offered': 'Diese Zeit steht nicht mehr zur Wahl. Sieh dir die neueste Fassung an.',
    'in-the-past': 'Dieser Tag ist vorbei. Wähle einen anderen.',
    'not-soon': 'Der erste Zwischenstand sollte in dem Rhythmus liegen, den du gewählt hast.',
    'talk-not-held': 'Halte zuerst fest, dass das Gespräch stattgefunden hat; dann lässt sich der Rhythmus verabreden.',
    'step-ended': 'Dieser Schritt ist abgeschlossen. Schreib stattdessen einen neuen.',
    'too-many-goals': 'Für weitere Ziele ist kein Platz. Lösche eines, das vorbei ist.',
    'not-a-later-goal': 'Ein Ziel kann zu einem späteren führen. Wähle ein anderes oder keines.',
    'unknown-item': 'Das verfolgt die Organisation nicht oder nicht mehr. Wähle etwas anderes.',
    'nothing-to-ask-about': 'Sag in einer Zeile, wonach man dich fragen darf.',
    'comment-resolved': 'Das ist erledigt. Öffne es wieder, um fortzufahren.',
    'idempotency-key-reused': 'Das wurde schon einmal gesendet. Lade die Seite neu, um es zu sehen.',
  },
};
