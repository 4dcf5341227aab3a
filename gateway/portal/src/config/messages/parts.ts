/** Messages that one page alone needs and that come with it: a file in each language, which its index leaves out. */
export const parts = {
  'api-tokens': {
    en: async () => (await import('./en/api-tokens')).apiTokens,
    de: async () => (await import('./de/api-tokens')).apiTokens,
    du: async () => (await import('./du/api-tokens')).apiTokens,
  },
  'people-import': {
    en: async () => (await import('./en/people-import')).peopleImport,
    de: async () => (await import('./de/people-import')).peopleImport,
    du: async () => (await import('./du/people-import')).peopleImport,
  },
  'strategy-file': {
    en: async () => (await import('./en/strategy-file')).strategyFile,
    de: async () => (await import('./de/strategy-file')).strategyFile,
    du: async () => (await import('./du/strategy-file')).strategyFile,
  },
};

export type Part = keyof typeof parts;
