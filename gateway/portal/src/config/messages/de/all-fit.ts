import type { Texts } from '../texts';
import type { allFit as english } from '../en/all-fit';

export const allFit: Texts<typeof english> = {
  allFit: {
    title: 'Mehrere auf einmal',
    hint: 'Für Ziele, die so passen, wie sie sind. Wo ein Satz dazugehört, hat er beim Ziel seinen Platz; {{name}} liest ihn dort.',
    actOne: 'Dieses passt',
    act: 'Diese {{count}} passen',
    said_one: 'Zu einem Ziel gesagt. {{name}} sieht es beim Ziel.',
    said_other: 'Zu {{count}} Zielen gesagt. {{name}} sieht es jeweils beim Ziel.',
  },
};
