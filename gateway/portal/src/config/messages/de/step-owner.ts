import type { Texts } from '../texts';
import type { stepOwner as english } from '../en/step-owner';

export const stepOwner: Texts<typeof english> = {
  stepOwner: {
    mine: 'ich',
    manager: 'die Führungskraft',
  },
};
