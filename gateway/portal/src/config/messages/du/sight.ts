import type { Overrides } from '../texts';
import type { sight as english } from '../en/sight';

export const sight: Overrides<typeof english> = {
  sight: {
    meanwhile: '{{name}} hat inzwischen etwas gesagt. Beides steht hier; deines ist noch nicht gesagt.',
    lookAgain: 'Inzwischen hat sich etwas geändert. So steht es jetzt; sieh noch einmal hin, bevor du es sagst.',
    notForYou: 'Du kannst keinen Plan von {{name}} lesen',
    notHandedOver: 'Es gibt einen Plan. {{name}} hat ihn dir noch nicht übergeben und muss es auch nicht. Ein Gespräch braucht keinen Plan.',
    mayBe: 'Vielleicht gibt es keinen, vielleicht ist er nicht mit dir geteilt, oder {{name}} berichtet nicht mehr an dich. Ein Gespräch braucht keinen Plan.',
    lost: 'Bis eben konntest du einen Plan von {{name}} lesen; jetzt nicht mehr.',
    lead: '{{name}} ist jetzt deine Führungskraft und sieht nichts von deinem Plan, bis du ihn übergibst.',
    leadNobody: 'Zurzeit liest ihn niemand, an den du berichtest. Was du änderst, bleibt bei dir.',
    noLonger: '{{before}} ist nicht mehr deine Führungskraft und liest deinen Plan nicht mehr.',
    changed: '{{name}} ist jetzt deine Führungskraft. {{before}} liest deinen Plan nicht mehr; {{name}} sieht, dass es einen gibt, aber kein Wort davon.',
    means: 'Du wählst, was {{name}} bekommt. Was abgestimmt ist, bleibt abgestimmt; Anmerkungen und Begründungen von früher gehören nicht dazu.',
    changesWait_one: 'Seit dem letzten Teilen hat sich ein Teil geändert. Er bleibt bei dir; teile ihn nach der Übergabe.',
    changesWait_other: 'Seit dem letzten Teilen haben sich {{count}} Teile geändert. Alle bleiben bei dir; teile sie nach der Übergabe.',
  },
  handOver: {
    lead: '{{name}} liest von da an, was du auswählst. Von früher sieht {{name}} nur, was davon abgestimmt ist, mit wem und wann: keine frühere Fassung, keine Anmerkung, keine Begründung.',
    partsHint: 'Was du weglässt, ist von da an „nur für mich“, auch für alle anderen. Du kannst es jederzeit wieder teilen.',
    whole: '{{name}} springt ein und sieht, was deine Führungskraft sieht. Was niemand lesen soll, nimm vorher zurück.',
    deeds: 'Was du geschafft und geteilt hast',
    previewDate: 'So, wie du ihn zuletzt geteilt hast, am {{date}}.',
    none: 'Wähle mindestens einen Teil.',
    newer: 'Inzwischen hast du eine neuere Fassung geteilt. Das hier ist die neue; sieh sie noch einmal an.',
    nobody: 'Es gibt niemanden, an den du deinen Plan übergeben könntest.',
    already: '{{name}} liest schon, was du teilst. Ändern kannst du es, wo du schreibst, und dann die Änderungen teilen.',
    nobodyText: 'Noch ist nichts geteilt, oder die Person, die du meintest, ist nicht mehr deine Führungskraft.',
  },
};
