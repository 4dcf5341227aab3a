import type { Overrides } from '../texts';
import type { goalCare as english } from '../en/goal-care';

export const goalCare: Overrides<typeof english> = {
  goalCare: {
    orderHint: 'Auch deine Führungskraft sieht die Ziele in dieser Reihenfolge, ab dem nächsten Teilen.',
  },
};
