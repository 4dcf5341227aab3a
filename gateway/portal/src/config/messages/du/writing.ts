import type { Overrides } from '../texts';
import type { writing as english } from '../en/writing';

export const writing: Overrides<typeof english> = {
  undo: {
    accomplishmentBack: '„{{title}}“ ist wieder da, nur für dich.',
  },
};
