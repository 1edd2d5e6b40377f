export const common = {
  'common.nothingChanged': 'Nothing was changed.',
} as const;
