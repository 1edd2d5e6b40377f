export const links = {
  title: 'A link was opened',
  description: 'Some page or program opened a Farmhand link. Nothing happens before your yes.',
  no: 'Ignore it',
  ask: { what: 'It brings a draft for a new conversation. You can read and change it before you send it:', yes: 'Take the draft' },
  session: { what: 'It leads to a conversation:', yes: 'Go there' },
  open: { what: 'It leads to a page:', yes: 'Go there' },
} as const;
