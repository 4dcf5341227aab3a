import type { Overrides } from '../texts';
import type { strategyFile as english } from '../en/strategy-file';

export const strategyFile: Overrides<typeof english> = {
  strategyFile: {
    refused: 'Es hat sich nichts geändert. Berichtige diese Zeilen und wähle die Datei noch einmal.',
    stale: 'Seit der Prüfung hat jemand etwas geändert. Wähle die Datei noch einmal, um zu sehen, was sie jetzt bewirkt.',
  },
};
