import type { prompt as en } from '../en/prompt';
import type { Same } from '../template';

export const prompt: Same<typeof en> = {
  'prompt.agent': 'Der Agent',
  'prompt.persona': 'Wesen und Regeln',
  'prompt.instructions': 'Anweisungen dieses Gesprächs',
  'prompt.summary': 'Zusammenfassung dessen, was vorher war',
  'prompt.tail': 'Datum und Uhrzeit',
  'prompt.recalled': 'Aus dem Gedächtnis geholt',
  'prompt.you': 'Du',
  'prompt.anyTool': 'Werkzeug',
  'prompt.system': 'System',
  'prompt.tool': 'Werkzeug {name}',
};
