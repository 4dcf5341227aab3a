import type { Texts } from '../texts';
import type { teamCare as english } from '../en/team-care';

export const teamCare: Texts<typeof english> = {
  teamCare: {
    show: 'Wer gezeigt wird',
    all: 'Alle ({{count}})',
    waits: 'Etwas wartet auf mich ({{count}})',
    'nothing-shared': 'Nichts mit mir geteilt ({{count}})',
    'talk-overdue': 'Seit einem halben Jahr kein Gespräch ({{count}})',
    name: 'Nach Namen',
    shown_one: 'Eine Person wird gezeigt.',
    shown_other: '{{count}} Personen werden gezeigt.',
    nobody: 'Hier ist niemand.',
    due: 'bis {{date}}',
    more_one: 'und noch etwas',
    more_other: 'und noch {{count}}',
    since: 'seit {{date}}',
    talkOn: 'nächstes Gespräch {{date}}',
    isOpen: '(daneben geöffnet)',
    close: 'Zurück zur ganzen Tabelle',
    below: 'Die Teams darunter',
    belowOpen: 'Zeigen, wie es dort steht',
    belowText_one: 'Eine Person in den Teams der eigenen Leute, bei {{managers}} Führungskräften. Nur Zahlen; niemandes Worte, niemandes Plan.',
    belowText_other: '{{count}} Personen in den Teams der eigenen Leute, bei {{managers}} Führungskräften. Nur Zahlen; niemandes Worte, niemandes Plan.',
    tooSmall: 'Zu wenige Menschen: Zahlen würden etwas über Einzelne verraten. Es braucht zehn Personen und drei Führungskräfte.',
    figure: {
      shared: 'teilen einen Plan mit ihrer Führungskraft',
      agreed: 'haben ihn abgestimmt',
      talked: 'haben im letzten halben Jahr gesprochen',
      next: 'haben einen nächsten Termin',
    },
    few: 'wenige',
    most: 'die meisten',
  },
};
