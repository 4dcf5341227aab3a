import type { Overrides } from '../texts';
import type { today as english } from '../en/today';

export const today: Overrides<typeof english> = {
  today: {
    hello: '{{date}}. Hallo {{name}}.',
    waits: 'Wartet auf dich',
    nothing: 'Nichts wartet auf dich.',
    nothingText: 'Was dich braucht, steht hier in einem Satz und lässt sich von hier erledigen.',
    item: {
      'plan-to-start': 'Du hast noch keinen Plan. Zum Reden brauchst du keinen: Drei Fragen genügen für den Anfang.',
      'goal-date-passed': 'Der Termin eines deiner Ziele ist vorbei. Was ist daraus geworden?',
      'plan-to-share': 'Dein Plan liegt bei dir allein. {{name}} sieht ihn, sobald du ihn teilst.',
      'plan-to-hand-over': '{{name}} ist jetzt deine Führungskraft und sieht nichts von deinem Plan, bis du ihn übergibst.',
      'plan-to-read': '{{name}} lässt dich einen Plan lesen.',
      'changes-to-share': 'In deinem Plan gibt es Änderungen, die {{name}} noch nicht gesehen hat.',
      'step-to-take': 'Ein Schritt im Plan von {{name}} liegt bei dir. {{due}}',
      'promise-to-keep': 'Du hast {{name}} Hilfe bei einem Ziel zugesagt. {{due}}',
      'comment-to-answer': '{{name}} hat etwas zum Plan angemerkt und wartet auf deine Antwort.',
      'verdicts-awaited': '{{name}} möchte wissen, wie du die Ziele im Plan siehst.',
      'proposal-to-answer': '{{name}} möchte ein Entwicklungsgespräch mit dir führen.',
      'talk-to-prepare': 'Dein Gespräch mit {{name}} ist {{when}}. Drei Zeilen genügen zur Vorbereitung.',
      'recap-to-send': 'Die Zusammenfassung deines Gesprächs mit {{name}} liegt noch bei dir.',
      'recap-to-read': '{{name}} hat dir die Zusammenfassung des Gesprächs geschickt.',
      'talk-to-confirm': 'Hat dein Gespräch mit {{name}} stattgefunden?',
      'talk-to-move': 'Die Zeiten, die du {{name}} vorgeschlagen hast, sind vorbei. Schlag neue vor.',
      'feedback-to-answer': '{{name}} hat dir eine Rückmeldung gegeben.',
      other: 'Etwas mit {{name}} wartet auf dich.',
    },
  },
  start: {
    lead: 'Für ein gutes Gespräch brauchst du keinen Plan. Was du hier schreibst, macht den Anfang.',
    q1: 'Was an deiner Arbeit magst du so sehr, dass du gern mehr davon hättest?',
    q1Hint: 'Ein Satz. Er steht dann in deinem Plan unter „Was mich interessiert“; dort siehst nur du ihn.',
    q2Hint: 'Eine Aufgabe, eine Fähigkeit, ein Tempo, ein Ort. Es steht dann unter „Wo ich hinmöchte“; dort siehst nur du es.',
    q3: 'Was sollte deine Führungskraft wissen oder tun, damit es dazu kommt?',
    q3Hint: 'Daraus wird der Anlass des Gesprächs. {{name}} liest ihn, wenn du das Gespräch vorschlägst.',
    lastText: '{{name}} bekommt eine Einladung mit diesem einen Satz und den Zeiten unten, und sonst nichts von dem, was du geschrieben hast.',
    noManager: 'Für dich ist keine Führungskraft eingetragen; das Gespräch hat also noch kein Gegenüber. Was du geschrieben hast, steht in deinem Plan.',
  },
};
