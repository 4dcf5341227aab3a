export const readings = {
  readings: {
    who: '{{name}}, {{date}}',
    of: {
      plan: 'the plan',
      revision: 'an earlier plan',
      history: 'what was shared when',
      document: 'the plan as PDF',
      comments: 'the comments',
      accomplishments: 'what you did',
      'accomplishments-document': 'what you did, as PDF',
      overview: 'your nearest goal, in the list of the team',
    },
    copy: '{{what}}, as shared on {{date}}',
    all: 'Show all',
  },
} as const;
