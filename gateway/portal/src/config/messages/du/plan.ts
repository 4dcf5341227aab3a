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
    deleteText: 'Das Ziel, seine Schritte und Fortschritte sind dann weg, auch für die, mit denen es geteilt war. Rückgängig machen lässt es sich, bis du Cairn schließt. Soll es lesbar bleiben, setze es stattdessen auf „aufgegeben“.',
  },
  coach: {
    only: 'Das siehst nur du. Es wird nicht gespeichert, und du musst dem nicht folgen.',
    used: 'Eingesetzt. Ersetze, was in Klammern steht.',
    wentBack: 'Deine Worte sind wieder da.',
    why: {
      'no-goal-none': 'Dass es gut ist, wie es ist, darf man sagen. Möchtest du aufschreiben, was so bleiben soll und woran man es sieht?',
      'demand-ultimatum': 'So gesagt, geht es im Gespräch wahrscheinlich um die Bedingung statt um das, was du möchtest. Wenn es dir zugesagt wurde, schreib, von wem und wann; ein Recht darf man klar benennen.',
      'elsewhere-outside': 'Bei dem, was außerhalb der Organisation liegt, kann deine Führungskraft kaum helfen. Bei dem, was du dafür hier lernen möchtest, schon.',
      'elsewhere-leaving': 'Steht das Gehen im Plan, dreht sich das Gespräch wahrscheinlich darum. Was würdest du lernen oder ändern wollen, wenn du erst einmal bleibst?',
      'pay-only-reward-only': 'Über Geld und Titel wird an anderer Stelle entschieden, hier lässt sich dazu wenig abstimmen. Eine Aufgabe, die dazugehört, lässt sich abstimmen und spricht für dich.',
      'vague-no-subject': 'Das könnte in jedem Plan stehen; so weiß niemand, was man dir anbieten kann. Was würdest du in sechs Monaten anders machen?',
      'specific-bare-topic': 'Ein Thema allein lässt offen, was du lernst, tust oder übernimmst.',
      'specific-direction-only': 'Das nennt eine Richtung. Was genau wirst du lernen, tun oder übernehmen?',
      'specific-reward-only': 'Das nennt, was du bekommen würdest. Was wirst du dafür tun oder übernehmen?',
      'measurable-learning-without-sign': 'Woran sehen andere, dass du es gelernt hast?',
      'relevant-own-career-only': 'Das sagt, was du davon hast. Was haben andere davon?',
    },
  },
  share: {
    none: 'Du hast noch nichts geteilt.',
    nobody: 'Für dich ist keine Führungskraft eingetragen; es gibt also niemanden zum Teilen.',
    first: '{{name}} ist deine Führungskraft und liest dies von da an. Was du später änderst, geht erst mit, wenn du es teilst.',
    otherManager: 'Deine Führungskraft hat inzwischen gewechselt; es wurde noch nichts geteilt. Es ginge jetzt an {{name}}.',
    nothing: 'Bei allen Teilen steht „nur für mich“; es würde also nichts geteilt. Wähle zuerst bei einem Teil „für uns beide“.',
    unsent: 'Ein Teil ist noch nicht gespeichert. Warte einen Moment und teile dann.',
    standIn: '{{name}} vertritt bis {{date}} deine Führungskraft und sieht von deinem Plan nichts, solange du ihn nicht übergibst.',
    standInSees: '{{name}} vertritt deine Führungskraft und sieht deinen geteilten Plan bis {{date}}.',
    standInSoon: '{{name}} vertritt von {{date}} bis {{until}} deine Führungskraft.',
  },
};
