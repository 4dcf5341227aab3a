import type { Overrides } from '../texts';
import type { peopleImport as english } from '../en/people-import';

export const peopleImport: Overrides<typeof english> = {
  imports: {
    lead: 'Eine CSV-Datei mit allen und damit, wer an wen berichtet. Zuerst wird sie nur geprüft: Du siehst, wer Einblick in wessen Plan gewinnt und verliert, bevor etwas geschieht.',
    exampleLead: 'Eine Zeile für jeden Menschen, und zwar für alle: Wer fehlt, gilt als ausgeschieden. Nötig sind nur key und name; Spalten, die du nicht brauchst, können fehlen.',
    columns: {
      key: 'deine eigene Nummer oder Kennung, eine, die bleibt',
    },
    refused: 'Es hat sich nichts geändert. Berichtige diese Zeilen und wähle die Datei noch einmal.',
    running: '{{done}} von {{total}} geladen. Du kannst diese Seite verlassen; es geht weiter.',
    kind: {
      'locks-you-out': 'Du würdest dich selbst aussperren',
    },
  },
};
