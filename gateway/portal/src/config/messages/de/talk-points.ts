import type { Texts } from '../texts';
import type { talkPoints as english } from '../en/talk-points';

export const talkPoints: Texts<typeof english> = {
  talkPoints: {
    comment: 'Eine Anmerkung: {{title}}',
    support: 'Was helfen würde: {{title}}',
    from: 'Aus dem Plan mitgenommen:',
    with: 'Und von selbst, weil es für das nächste Gespräch vorgemerkt ist:',
  },
};
