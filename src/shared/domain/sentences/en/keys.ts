export const keys = {
  'keys.expired': 'This key would have expired already. Name a time that is to come.',
  'keys.tooMany': 'There are {most:number} keys already. Revoke one with "farmhand keys revoke".',
  'keys.noGateway': 'A link leads to a running gateway, and none listens here. Start it with "farmhand start".',
} as const;
