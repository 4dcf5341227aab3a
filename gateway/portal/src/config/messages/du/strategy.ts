import type { Overrides } from '../texts';
import type { strategy as english } from '../en/strategy';

export const strategy: Overrides<typeof english> = {
  strategy: {
    lead: 'Die Hausaufgabe vor dem Gespräch: was erreicht werden soll, was ansteht und welche Fähigkeiten es braucht. Wo trifft es sich mit dem, was du willst?',
    keeps: 'Du pflegst diese Seite. Alle in der Organisation lesen sie.',
    empty: 'Die Personalabteilung pflegt diese Seite. Frag bis dahin im Gespräch: Was hat das Team dieses Jahr vor, was steht an? Pläne und Gespräche gehen auch ohne.',
    myTeamHint: 'Das pflegst du für dein Team. Alle, die direkt oder weiter unten an dich berichten, lesen es; die Personalabteilung hat es in der Datei mit der ganzen Strategie.',
    form: {
      stale: 'Jemand hat das inzwischen geändert. Die andere Fassung steht unten, deine ist noch hier.',
    },
  },
  role: {
    none: 'Eine Rolle, die hier beschrieben ist, oder eine, die es noch nicht gibt und die du skizzierst.',
    untilShared: 'Was du änderst, bleibt bei dir, bis du die Änderungen deines Plans teilst.',
  },
};
