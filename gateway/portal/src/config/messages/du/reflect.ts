import type { Overrides } from '../texts';
import type { reflect as english } from '../en/reflect';

export const reflect: Overrides<typeof english> = {
  reflect: {
    lead: 'Eine nach der anderen, je zwei Sätze. Du kannst jederzeit aufhören: Was du beantwortet hast, steht in deinem Plan, und nur du liest es.',
    lands: 'Die Antwort kommt in deinem Plan unter „{{section}}“. Nur du liest sie.',
    landsApart: '„{{section}}“ ist für euch beide, deshalb kommt die Antwort unter „{{apart}}“. Nur du liest sie.',
    endSome_one: 'Eine Antwort steht jetzt in deinem Plan. Nur du liest sie.',
    endSome_other: '{{count}} Antworten stehen jetzt in deinem Plan. Nur du liest sie.',
    allText: 'Deine Antworten stehen in deinem Plan; ordne sie dort, wie es dir passt. Was wäre das Erste, das du lernen, tun oder übernehmen möchtest?',
  },
};
