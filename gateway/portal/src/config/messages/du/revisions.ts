import type { Overrides } from '../texts';
import type { revisions as english } from '../en/revisions';

export const revisions: Overrides<typeof english> = {
  readingRole: { invited: 'auf deine Einladung' },
};
