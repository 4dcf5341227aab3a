import type { Texts } from '../texts';
import type { welcome as english } from '../en/welcome';

export const welcome: Texts<typeof english> = {
  welcome: {
    title: 'Ein Entwicklungs\u00adgespräch, das sich lohnt',
    lead: 'Schreiben Sie auf, wo Sie hinmöchten. Sprechen Sie mit Ihrer Führungskraft darüber. Gehen Sie mit nächsten Schritten hinaus, an die sich beide erinnern.',
    how: 'So geht es',
    yours: 'Es gehört Ihnen',
    yoursText: 'Ihr Plan gehört Ihnen. Bei jedem Teil steht, wer ihn liest, und was Sie nicht teilen, liest niemand: keine Führungskraft, keine Personalabteilung, keine Administration.',
    talk: 'Es führt zu einem Gespräch',
    talkText: 'Eine halbe Stunde über Sie, auf beiden Seiten vorbereitet, getrennt von Statusrunden und Beurteilungen.',
    keeps: 'Es bleibt lebendig',
    keepsText: 'Eine Zusammenfassung bis zum nächsten Tag, und ab und zu ein Zwischenstand, der eine Minute dauert.',
    never: 'Keine Punkte, keine Noten, keine Prognosen. Nie für Gehalt oder Beurteilung.',
    address: 'Adresse Ihrer Organisation in Cairn oder Ihre dienstliche E-Mail-Adresse',
    addressHint: 'Zum Beispiel nordlicht oder ada@nordlicht.example',
    addressMissing: 'Geben Sie eines von beiden ein und melden Sie sich dann an.',
    addressWrong: 'Eine Adresse enthält keine Leerzeichen und keine Schrägstriche.',
    signIn: 'Anmelden',
    again: 'Bei {{slug}} anmelden',
    other: 'Andere Organisation',
  },
  notKnown: {
    title: 'Cairn kennt Sie noch nicht',
    lead: 'Ihre Anmeldung hat geklappt. Aber in der Liste, die Ihre Organisation an Cairn gegeben hat, passt niemand dazu.',
    who: 'Wer helfen kann',
    whoText: 'Die Stelle, die bei Ihnen die Personaldaten pflegt, meist die Personalabteilung. Nennen Sie den Namen und die Adresse, mit denen Sie sich eben angemeldet haben, und sagen Sie, dass Cairn Sie nicht findet.',
    reasons: 'Woran es liegt',
    reasonNew: 'Sie sind neu, und die nächste Liste ist noch nicht geladen.',
    reasonName: 'Ihre Adresse oder Ihr Anmeldename hat sich geändert.',
    reasonOther: 'Sie haben sich mit einem zweiten, privaten Konto angemeldet.',
    again: 'Mit einem anderen Konto anmelden',
  },
  signedOut: {
    title: 'Sie sind abgemeldet',
    lead: 'Bis zum nächsten Mal.',
  },
  expired: {
    title: 'Bitte melden Sie sich noch einmal an',
    text: 'Ihre Sitzung ist zu Ende. Alles, was Sie geschrieben haben, liegt auf diesem Gerät und wird gesendet, sobald Sie wieder da sind.',
    action: 'Noch einmal anmelden',
  },
  leaving: {
    title: 'Einiges liegt nur auf diesem Gerät',
    text_one: 'Ein Text ließ sich noch nicht senden. Hier lesen nur Sie ihn, wenn Sie sich wieder anmelden.',
    text_other: '{{count}} Texte ließen sich noch nicht senden. Hier lesen nur Sie sie, wenn Sie sich wieder anmelden.',
    stay: 'Angemeldet bleiben',
    keep: 'Abmelden und hier behalten',
    drop: 'Abmelden und hier löschen',
  },
};
