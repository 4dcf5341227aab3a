import type { Overrides } from '../texts';
import type { apiTokens as english } from '../en/api-tokens';

export const apiTokens: Overrides<typeof english> = {
  apiTokens: {
    lead: 'Mit einem API-Token arbeitet ein Programm deiner Organisation selbständig mit Cairn. Es steht für keinen Menschen und liest weder Pläne noch Gespräche oder Notizen.',
    form: {
      nameHint: 'Daran erkennst du es wieder, zum Beispiel „Menschen aus dem Personalsystem, jede Nacht“. Die ganze Administration sieht es.',
      nameMissing: 'Bitte sag, wofür es ist, damit man es später von anderen unterscheiden kann.',
      expiresHint: 'Bis {{date}}. Danach öffnet es nichts mehr, und du erstellst ein neues.',
    },
    secret: {
      title: 'Kopiere jetzt das Token „{{name}}“',
      once: 'Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt: Niemand kann es später nachsehen. Leg es dort ab, wo das Programm seine Geheimnisse hat, nicht in einer E-Mail oder einem Chat.',
      lost: 'Sollte es verloren gehen oder jemand es sehen, für den es nicht bestimmt ist: Widerrufe es hier und erstelle ein neues.',
    },
  },
};
