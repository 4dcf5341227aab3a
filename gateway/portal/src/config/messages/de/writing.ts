import type { Texts } from '../texts';
import type { writing as english } from '../en/writing';

export const writing: Texts<typeof english> = {
  room: {
    left_one: 'Noch {{number}} Zeichen',
    left_other: 'Noch {{number}} Zeichen',
    over_one: '{{number}} Zeichen zu viel: Platz ist für {{most}}. Nichts geht verloren; kürzer gefasst geht es weiter.',
    over_other: '{{number}} Zeichen zu viel: Platz ist für {{most}}. Nichts geht verloren; kürzer gefasst geht es weiter.',
    lineOver_one: 'Zeile {{line}} ist {{number}} Zeichen zu lang: In eine Zeile passen {{most}}. Nichts geht verloren.',
    lineOver_other: 'Zeile {{line}} ist {{number}} Zeichen zu lang: In eine Zeile passen {{most}}. Nichts geht verloren.',
    notSaved: 'Noch nicht gespeichert: Ein Text ist zu lang. Er bleibt auf diesem Gerät.',
  },
  version: {
    reason: 'Warum aufgegeben oder pausiert',
    period: 'Wann',
    linked: 'Wobei es geholfen hat',
    levels: 'Stufen',
    pursued: 'Wird noch verfolgt',
    yes: 'ja',
    no: 'nein',
    first: 'die erste Fassung',
    before: 'vorher:',
    after: 'nachher:',
    nothing: 'nichts mehr',
    notReady: 'Ich bin noch nicht so weit',
  },
  undo: {
    ask: 'Aus „Was mir helfen würde“ entfernt: „{{what}}“.',
    figure: 'Die Zahl „{{what}}“ ist entfernt.',
    comment: 'Weggenommen: „{{text}}“',
    note: 'Die Notiz „{{text}}“ ist gelöscht.',
    accomplishmentBack: '„{{title}}“ ist wieder da, nur für Sie.',
  },
};
