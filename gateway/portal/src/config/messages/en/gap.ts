export const gap = {
  gap: {
    begin: 'Begin a goal',
    beginFor: 'Begin a goal for “{{gap}}”',
    closes: 'This goal is to close a gap on the way to your role:',
    proposed_one: 'One level to go. Proposed: {{horizon}}.',
    proposed_other: '{{count}} levels to go. Proposed: {{horizon}}.',
    example: 'A phrasing to start from:',
    brings: 'Experience',
    why: '[which team or customers] gain [what] from it, and it is a step towards: {{role}}',
    competency: {
      title: 'Take on [a task of mine] that needs “{{gap}}”',
      measure: '[who] has seen it of me three times: {{seen}}',
      first: 'Watch how [who] does it',
      then: 'Ask [who] after each time what they saw',
    },
    experience: {
      title: 'Reach through [a task, project or course]: {{gap}}',
      measure: '[who] confirms: {{gap}}',
      first: 'Ask [who] which task would fit',
      then: 'Agree with [who] what I take on, and from when',
    },
  },
};
