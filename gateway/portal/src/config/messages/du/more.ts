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
  commands: {
    search: 'Wohin möchtest du?',
  },
};
