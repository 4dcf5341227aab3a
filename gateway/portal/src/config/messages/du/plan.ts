import type { Overrides } from '../texts';
import type { plan as english } from '../en/plan';

export const plan: Overrides<typeof english> = {
  plan: {
    leadNone: 'Niemand liest davon ein Wort, bevor du es teilst. Fang irgendwo an; jeder Teil ist freiwillig.',
    leadDraft: 'Ein Entwurf. Bis du ihn teilst, liest ihn niemand außer dir.',
    leadShared: 'Mit {{name}} geteilt. Was du änderst, bleibt bei dir, bis du die Änderungen teilst.',
    leadRests: 'Dein Plan ruht bis {{date}}. Niemand wird daran erinnert.',
    prompt: {
      interests: 'Was tust du gern, und worüber vergisst du die Zeit?',
      strengths: 'Weswegen kommen andere zu dir? Was davon wäre auch anderswo nützlich?',
      'growth-areas': 'Worin möchtest du besser werden, und wofür?',
      paths: 'Was hast du erwogen, und was sprach dafür oder dagegen?',
      'people-to-ask': 'Wer hat schon getan, was du gern tun würdest?',
      wishes: 'Arbeitszeit, Ort, Tempo, Bezahlung. Sag, was du brauchst; warum, musst du nie sagen.',
      reflection: 'Was du für dich allein durchdenken möchtest.',
    },
  },
  goal: {
    whyHint: 'Für dich und für jemanden darüber hinaus: ein Team, eine Kundin, ein Projekt.',
    titleMissing: 'Sag in wenigen Worten, worum es geht.',
    restored: 'Deine Worte vom letzten Mal stehen wieder hier.',
    deleteText: 'Das Ziel, seine Schritte und Fortschritte sind dann für dich weg. Was schon geteilt war, wird beim nächsten Teilen zurückgezogen. Soll es lesbar bleiben, setze es stattdessen auf „aufgegeben“.',
  },
  share: {
    none: 'Du hast noch nichts geteilt.',
    nobody: 'Für dich ist keine Führungskraft eingetragen; es gibt also niemanden zum Teilen.',
    nothing: 'Bei allen Teilen steht „nur für mich“; es würde also nichts geteilt. Wähle zuerst bei einem Teil „für uns beide“.',
    unsent: 'Ein Teil ist noch nicht gespeichert. Warte einen Moment und teile dann.',
    handover: '{{name}} ist neu bei dir und sieht von deinem Plan noch nichts.',
    standIn: '{{name}} vertritt bis {{date}} deine Führungskraft und sieht von deinem Plan nichts, solange du ihn nicht übergibst.',
    standInSees: '{{name}} vertritt deine Führungskraft und sieht deinen geteilten Plan bis {{date}}.',
    standInSoon: '{{name}} vertritt von {{date}} bis {{until}} deine Führungskraft.',
  },
};
