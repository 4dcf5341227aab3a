import type { Overrides } from '../texts';
import type { welcome as english } from '../en/welcome';

export const welcome: Overrides<typeof english> = {
  welcome: {
    lead: 'Schreib auf, wo du hinmöchtest. Sprich mit deiner Führungskraft darüber. Geh mit nächsten Schritten hinaus, an die sich beide erinnern.',
    yours: 'Es gehört dir',
    yoursText: 'Dein Plan gehört dir. Bei jedem Teil steht, wer ihn liest, und was du nicht teilst, liest niemand: keine Führungskraft, keine Personalabteilung, keine Administration.',
    talkText: 'Eine halbe Stunde über dich, auf beiden Seiten vorbereitet, getrennt von Statusrunden und Beurteilungen.',
    address: 'Adresse deiner Organisation in Cairn oder deine dienstliche E-Mail-Adresse',
    addressMissing: 'Gib eines von beiden ein und melde dich dann an.',
  },
  notKnown: {
    title: 'Cairn kennt dich noch nicht',
    lead: 'Deine Anmeldung hat geklappt. Aber in der Liste, die deine Organisation an Cairn gegeben hat, passt niemand dazu.',
    whoText: 'Die Stelle, die bei euch die Personaldaten pflegt, meist die Personalabteilung. Nenne den Namen und die Adresse, mit denen du dich eben angemeldet hast, und sag, dass Cairn dich nicht findet.',
    reasonNew: 'Du bist neu, und die nächste Liste ist noch nicht geladen.',
    reasonName: 'Deine Adresse oder dein Anmeldename hat sich geändert.',
    reasonOther: 'Du hast dich mit einem zweiten, privaten Konto angemeldet.',
  },
  signedOut: {
    title: 'Du bist abgemeldet',
  },
  expired: {
    title: 'Bitte melde dich noch einmal an',
    text: 'Deine Sitzung ist zu Ende. Alles, was du geschrieben hast, liegt auf diesem Gerät und wird gesendet, sobald du wieder da bist.',
  },
  leaving: {
    text_one: 'Ein Text ließ sich noch nicht senden. Hier liest nur du ihn, wenn du dich wieder anmeldest.',
    text_other: '{{count}} Texte ließen sich noch nicht senden. Hier liest nur du sie, wenn du dich wieder anmeldest.',
  },
};
