import type { Overrides } from '../texts';
import type { comments as english } from '../en/comments';

export const comments: Overrides<typeof english> = {
  comments: {
    hint: 'Lest nur ihr beide.',
    missing: 'Schreib zuerst ein paar Worte.',
    waits: 'Wartet auf deine Antwort.',
    talkHint: 'Was ihr aus dem Plan in dieses Gespräch mitnehmen wolltet.',
  },
};
