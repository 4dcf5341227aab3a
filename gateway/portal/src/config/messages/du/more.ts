import type { Overrides } from '../texts';
import type { more as english } from '../en/more';

export const more: Overrides<typeof english> = {
  checkIn: {
    lead: 'Fällig {{date}}. Je Ziel ein Tippen und, wenn du magst, eine Zeile. {{name}} sieht es.',
    line: 'Eine Zeile, wenn du magst',
    restored: 'Deine Worte vom letzten Mal stehen wieder hier.',
  },
  settings: {
    you: 'Zu dir',
    remindersHint: 'Was auf dich wartet, steht immer unter Heute. Hier geht es um E-Mails.',
    days: 'Deine Arbeitstage',
  },
  imports: {
    lead: 'Eine CSV-Datei mit allen und damit, wer an wen berichtet. Zuerst wird sie nur geprüft: Du siehst, wer Einblick in wessen Plan gewinnt und verliert, bevor etwas geschieht.',
    refused: 'Es hat sich nichts geändert. Berichtige diese Zeilen und wähle die Datei noch einmal.',
    running: '{{done}} von {{total}} geladen. Du kannst diese Seite verlassen; es geht weiter.',
    kind: {
      'locks-you-out': 'Du würdest dich selbst aussperren',
    },
  },
  commands: {
    search: 'Wohin möchtest du?',
  },
};
