export const talkPoints = {
  talkPoints: {
    comment: 'A comment: {{title}}',
    support: 'What would help: {{title}}',
    from: 'Taken from the plan:',
    with: 'And by itself, because one of you took it to your next talk:',
  },
} as const;
