import type { Overrides } from '../texts';
import type { askMe as english } from '../en/ask-me';

export const askMe: Overrides<typeof english> = {
  askMe: {
    findLead: 'Wer hier gesagt hat, wonach man fragen darf. Niemand erfährt, dass du gesucht hast.',
    words: 'Wonach möchtest du fragen?',
    nobody: 'Das hat hier niemand gesagt. Versuch ein anderes oder ein allgemeineres Wort.',
    nobodyYet: 'Noch hat das niemand eingeschaltet. Du könntest den Anfang machen.',
    more: 'Es gibt noch mehr. Sag genauer, was du suchst.',
    because: 'Passt zu deinen Worten:',
    kept: 'Steht in deinem Plan unter „Wen ich fragen könnte“.',
    keptNow: '{{name}} steht jetzt in deinem Plan unter „Wen ich fragen könnte“.',
    title: 'Frag mich',
    leadOff: 'Ausgeschaltet. Niemand findet dich, und diese Seite siehst nur du.',
    leadOn: 'Eingeschaltet. Alle bei {{organization}} können dich dazu finden.',
    unsaved: 'Die anderen sehen noch, was du zuletzt gezeigt hast.',
    off: 'Ausgeschaltet. Niemand findet dich mehr.',
    shown: 'Alle bei {{organization}} können dich jetzt finden.',
    missing: 'Sag in einer Zeile, wonach man dich fragen darf, oder wähl eine Kompetenz.',
    promise: 'Wer dich findet, sieht deinen Namen, deine Funktion und diese Zeilen, von deinem Plan nichts. Es wird für nichts anderes verwendet, und du kannst es jederzeit ausschalten.',
    noteOff: 'Du bist hier nicht zu finden. Gibt es einen Weg, den du gegangen bist und nach dem man dich fragen darf?',
    noteOn: 'Du bist hier zu finden.',
  },
};
