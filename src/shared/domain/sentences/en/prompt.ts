export const prompt = {
  'prompt.agent': 'The agent',
  'prompt.persona': 'Persona and rules',
  'prompt.instructions': 'Instructions of this conversation',
  'prompt.summary': 'Summary of what came before',
  'prompt.tail': 'Date and time',
  'prompt.recalled': 'Recalled from memory',
  'prompt.you': 'You',
  'prompt.anyTool': 'Tool',
  'prompt.system': 'System',
  'prompt.tool': 'Tool {name:word}',
} as const;
