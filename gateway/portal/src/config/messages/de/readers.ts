import type { Texts } from '../texts';
import type { readers as english } from '../en/readers';

export const readers: Texts<typeof english> = {
  readers: {
    title: 'Wer ihn noch lesen darf',
    what: 'Sie können jede Person Ihrer Organisation lesen lassen, was geteilt ist, so lange Sie möchten. Was Sie und Ihre Führungskraft einander sagen, gehört nicht dazu.',
    add: 'Jemanden lesen lassen …',
    until: 'bis {{date}}',
    open: 'bis Sie es beenden',
    end: 'Beenden',
    endOf: 'Für {{name}} beenden',
    ended: 'Beendet. {{name}} kann ihn nicht mehr lesen.',
    sees: '{{name}} liest, was jetzt geteilt ist, und Änderungen, die Sie später teilen. Sie sehen, an welchem Tag.',
    seesLater: '{{name}} liest ihn, sobald Sie etwas teilen. Sie sehen, an welchem Tag.',
    ends: 'Endet von selbst',
    lastDay: 'Letzter Tag',
    let: '{{name}} lesen lassen',
    letNow: '{{name}} darf ihn von jetzt an lesen.',
  },
  sharedPlans: {
    title: 'Mit mir geteilte Pläne',
    lead: 'Pläne, die andere Sie lesen lassen. Wem ein Plan gehört, sieht, an welchem Tag Sie ihn lesen.',
    none: 'Zurzeit teilt niemand einen Plan mit Ihnen.',
    since: 'seit {{since}}',
    sinceUntil: 'seit {{since}}, bis {{until}}',
    today_one: '{{names}} lässt Sie einen Plan lesen.',
    today_other: '{{names}} lassen Sie ihre Pläne lesen.',
    notYours: '{{name}} lässt Sie das lesen. Was {{name}} und die Führungskraft einander sagen, steht hier nicht.',
    back: 'Alle mit mir geteilten Pläne',
  },
};
