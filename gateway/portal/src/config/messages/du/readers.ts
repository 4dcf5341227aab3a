import type { Overrides } from '../texts';
import type { readers as english } from '../en/readers';

export const readers: Overrides<typeof english> = {
  readers: {
    what: 'Du kannst jede Person deiner Organisation lesen lassen, was geteilt ist, so lange du möchtest. Was du und deine Führungskraft einander sagt, gehört nicht dazu.',
    open: 'bis du es beendest',
    sees: '{{name}} liest, was jetzt geteilt ist, und Änderungen, die du später teilst. Du siehst, an welchem Tag.',
    seesLater: '{{name}} liest ihn, sobald du etwas teilst. Du siehst, an welchem Tag.',
  },
  sharedPlans: {
    lead: 'Pläne, die andere dich lesen lassen. Wem ein Plan gehört, sieht, an welchem Tag du ihn liest.',
    none: 'Zurzeit teilt niemand einen Plan mit dir.',
    today_one: '{{names}} lässt dich einen Plan lesen.',
    today_other: '{{names}} lassen dich ihre Pläne lesen.',
    notYours: '{{name}} lässt dich das lesen. Was {{name}} und die Führungskraft einander sagen, steht hier nicht.',
  },
};
