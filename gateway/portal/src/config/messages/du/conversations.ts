import type { Overrides } from '../texts';
import type { conversations as english } from '../en/conversations';

export const conversations: Overrides<typeof english> = {
  talks: {
    lead: 'Eine halbe Stunde über dich, getrennt von Statusrunden und Beurteilungen.',
    state: {
      draft: 'Entwurf, nur für dich sichtbar',
    },
  },
  propose: {
    partnerHint: 'Deine Führungskraft oder jemand anderes aus deiner Organisation. Von der anderen Wahl erfährt niemand.',
    agendaHint: 'Ein Vorschlag in guter Reihenfolge. Nimm heraus, was nicht passt.',
    times: 'Zeiten, die dir passen',
    timesHint: 'Zwei oder drei machen ein Ja leicht. In deiner Zeit ({{zone}}).',
    missingPartner: 'Wähle, mit wem.',
    missingPurpose: 'Sag in einem Satz, worum es gehen soll.',
    missingTime: 'Schlag mindestens eine Zeit in der Zukunft vor.',
  },
  talk: {
    proposedByYou: 'Du hast es vorgeschlagen. {{name}} hat noch nicht geantwortet.',
    proposedBy: '{{name}} schlägt dieses Gespräch vor. Wähle eine Zeit, die dir passt.',
    chooseFirst: 'Wähle zuerst eine Zeit.',
    cancelText: 'Die Kalendereinträge verschwinden. {{name}} erfährt, dass es nicht stattfindet. Deine Notizen bleiben.',
    heldSaidMine: 'Gut. Die Zusammenfassung ist vorbereitet und wartet auf dich.',
  },
  prepare: {
    hint: 'Drei Zeilen genügen. {{name}} sieht sie erst, wenn beide bereit sind oder das Gespräch beginnt; dann siehst auch du die anderen.',
    manager2: 'Wo ich mir dich vorstellen könnte',
  },
  notes: {
    hint: 'Gespeichert, während du schreibst.',
    privateHint: 'Das liest nur du: nicht {{name}}, nicht die Personalabteilung, nicht die Administration.',
    writeHint: 'Bevor du über jemand anderen schreibst: Es kann ein Recht auf eine Kopie geben.',
  },
  feedback: {
    hint: 'Was du gesehen hast, so konkret wie möglich. {{name}} liest es, sonst niemand.',
    to: 'Du an {{name}}, zu: {{competency}}',
  },
  steps: {
    missing: 'Sag, was zu tun ist.',
  },
  recap: {
    hint: 'Aus euren geteilten Notizen, Ratschlägen und Schritten. Ändere, was du möchtest; {{name}} sieht sie, wenn du sie sendest.',
    thanksHint: 'Das schreibt niemand für dich.',
    previewLink: 'Betreff: Zusammenfassung eures Gesprächs. Eine Zeile, dass es eine Zusammenfassung gibt, und ein Link auf diese Seite. Kein Wort daraus.',
    previewFull: 'Die Zusammenfassung, wie sie unten steht, mit deinem geteilten Plan, wenn er sich geändert hat.',
    sent: 'Gesendet und unterwegs an euch beide.',
    empty: 'Keine geteilten Notizen, also nichts zusammenzustellen. Schreib ein, zwei Zeilen.',
  },
};
