import type { Texts } from '../texts';
import type { gap as english } from '../en/gap';

export const gap: Texts<typeof english> = {
  gap: {
    begin: 'Ein Ziel beginnen',
    beginFor: 'Ein Ziel für „{{gap}}“ beginnen',
    closes: 'Dieses Ziel soll eine Lücke auf dem Weg zur angestrebten Rolle schließen:',
    proposed_one: 'Es fehlt eine Stufe. Vorschlag: {{horizon}}.',
    proposed_other: 'Es fehlen {{count}} Stufen. Vorschlag: {{horizon}}.',
    example: 'So könnte es beginnen:',
    brings: 'Erfahrung',
    why: '[welches Team oder welche Kundschaft] hat davon [was], und es ist ein Schritt zu: {{role}}',
    competency: {
      title: '[eine Aufgabe] übernehmen, die „{{gap}}“ verlangt',
      measure: '[wer] hat es dreimal bei mir gesehen: {{seen}}',
      first: '[wem] dabei zusehen',
      then: 'Danach jedes Mal [wen] fragen, was aufgefallen ist',
    },
    experience: {
      title: 'Durch [eine Aufgabe, ein Projekt oder einen Kurs] erreichen: {{gap}}',
      measure: '[wer] bestätigt: {{gap}}',
      first: '[wen] fragen, welche Aufgabe dafür passt',
      then: 'Mit [wem] absprechen, was ich übernehme und ab wann',
    },
  },
};
