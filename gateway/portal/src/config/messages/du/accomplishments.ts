import type { Overrides } from '../texts';
import type { accomplishments as english } from '../en/accomplishments';

export const accomplishments: Overrides<typeof english> = {
  deeds: {
    deleteText: 'Es ist dann weg, und niemand liest es mehr. Rückgängig machen lässt es sich, bis du Cairn schließt; es ist dann nur für dich.',
    lead: 'Das liest nur du, bis du etwas davon mit deiner Führungskraft teilst.',
    leadShared: 'Was „nur für mich“ ist, liest niemand sonst. Was geteilt ist, liest {{name}}, sobald dein Plan zu sehen ist.',
    titleMissing: 'Sag in wenigen Worten, was es war.',
    action: 'Handeln: Was hast du getan?',
    sharingNone: 'Nur du.',
    sharingChanged: 'Was du seitdem geändert hast, bleibt bei dir, bis du es erneut teilst.',
    sharingNoPlan: 'Dein Plan ist noch nicht geteilt; {{name}} sieht dies erst, wenn er es ist.',
  },
  document: {
    listed: 'Dass du es gelesen hast, steht in der Liste für {{name}}.',
    pageNone: 'Wähle mindestens einen Eintrag.',
  },
};
