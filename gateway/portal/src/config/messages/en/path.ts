export const path = {
  path: {
    years_one: 'one year',
    years_other: '{{count}} years',
    all: 'All {{count}} goals of the path',
    fewer: 'Fewer',
    thin: {
      'no-goals': 'Nothing is under way at present.',
      'nothing-beyond-year': 'Beyond a year the path thins out: nothing stands there yet.',
      'nothing-near': 'Within a year there is nothing yet: a first piece of the way is missing.',
      'nothing-mid': 'Between one and three years the path thins out.',
      'nothing-long': 'Beyond three years it is open.',
      unled_one: 'Nothing near leads to one of the goals further away.',
      unled_other: 'Nothing near leads to {{count}} of the goals further away.',
    },
  },
} as const;
