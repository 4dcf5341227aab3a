export const allFit = {
  allFit: {
    title: 'Several at once',
    hint: 'For goals that fit as they are. Where you would like to add a sentence, say it beside the goal; {{name}} reads it there.',
    actOne: 'This one fits',
    act: 'These {{count}} fit',
    said_one: 'Said to one goal. {{name}} sees it beside the goal.',
    said_other: 'Said to {{count}} goals. {{name}} sees it beside each.',
  },
} as const;
