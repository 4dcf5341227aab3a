import type { Overrides } from '../texts';
import type { away as english } from '../en/away';

export const away: Overrides<typeof english> = {
  away: {
    hint: 'Solange du abwesend bist, ruht dein Plan von selbst: Er wird nicht gezählt und erinnert niemanden. Andere sehen nur, dass er ruht, nie warum.',
    days: 'Du bist vom {{from}} bis zum {{until}} abwesend.',
    already: 'Du bist bis zum {{until}} abwesend.',
    untilMissing: 'Bitte sag, welcher Tag der letzte ist.',
    rests: 'Du bist abwesend, deshalb ruht dein Plan von selbst bis zum {{date}}.',
    where: 'Deine Abwesenheit',
    report: 'Der Plan ruht bis zum {{date}}. So lange wartet daraus nichts auf dich.',
  },
};
