export const common = {
  'common.nothingChanged': 'Nothing was changed.',
  'common.notLookedFor': 'Not looked for yet.',
} as const;
