import type { Texts } from '../texts';
import type { away as english } from '../en/away';

export const away: Texts<typeof english> = {
  away: {
    title: 'Abwesend',
    hint: 'Solange Sie abwesend sind, ruht Ihr Plan von selbst: Er wird nicht gezählt und erinnert niemanden. Andere sehen nur, dass er ruht, nie warum.',
    from: 'Erster Tag der Abwesenheit',
    until: 'Letzter Tag der Abwesenheit',
    set: 'Diese Tage festhalten',
    change: 'Die Tage ändern',
    end: 'Ich bin nicht abwesend',
    days: 'Sie sind vom {{from}} bis zum {{until}} abwesend.',
    already: 'Sie sind bis zum {{until}} abwesend.',
    untilMissing: 'Bitte sagen Sie, welcher Tag der letzte ist.',
    turned: 'Der letzte Tag liegt vor dem ersten.',
    rests: 'Sie sind abwesend, deshalb ruht Ihr Plan von selbst bis zum {{date}}.',
    where: 'Ihre Abwesenheit',
    report: 'Der Plan ruht bis zum {{date}}. So lange wartet daraus nichts auf Sie.',
  },
};
