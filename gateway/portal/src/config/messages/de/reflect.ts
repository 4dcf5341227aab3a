import type { Texts } from '../texts';
import type { reflect as english } from '../en/reflect';

export const reflect: Texts<typeof english> = {
  reflect: {
    title: 'Kurze Fragen für den Anfang',
    open: 'Kurze Fragen',
    lead: 'Eine nach der anderen, je zwei Sätze. Sie können jederzeit aufhören: Was Sie beantwortet haben, steht in Ihrem Plan, und nur Sie lesen es.',
    parts: 'Worum es geht',
    number: 'Frage {{number}} von {{count}}: {{part}}',
    sofar_one: 'Eine Antwort bisher',
    sofar_other: '{{count}} Antworten bisher',
    none: 'Noch keine Antwort',
    partDone: '{{done}} von {{count}} beantwortet',
    lands: 'Die Antwort kommt in Ihrem Plan unter „{{section}}“. Nur Sie lesen sie.',
    landsApart: '„{{section}}“ ist für Sie beide, deshalb kommt die Antwort unter „{{apart}}“. Nur Sie lesen sie.',
    answer: 'Antwort',
    next: 'Festhalten, nächste Frage',
    skip: 'Überspringen',
    endTitle: 'Das war „{{part}}“',
    endNone: 'Hier steht noch nichts. Das lässt sich jederzeit nachholen.',
    endSome_one: 'Eine Antwort steht jetzt in Ihrem Plan. Nur Sie lesen sie.',
    endSome_other: '{{count}} Antworten stehen jetzt in Ihrem Plan. Nur Sie lesen sie.',
    goOn: 'Weiter mit „{{part}}“',
    goal: 'Ein erstes Ziel daraus machen',
    plan: 'Meinen Plan ansehen',
    allTitle: 'Das waren alle Fragen',
    allText: 'Ihre Antworten stehen in Ihrem Plan; ordnen Sie sie dort, wie es Ihnen passt. Was wäre das Erste, das Sie lernen, tun oder übernehmen möchten?',
  },
};
