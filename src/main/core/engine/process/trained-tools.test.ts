import { expect, it } from 'vitest';
import { createChatTemplate } from './chat-template';
import { createSpecialTextGuardFactory } from './special-text';
import { findTrainedTools } from './trained-tools';

const trained = '{"type": "function", "function": {"name": "control", "description": "as trained", "parameters": {"type": "object"}}}';

it('finds whole tools in a vocabulary and nothing else', () => {
  const tools = findTrainedTools(['lamp', '{"name": "', '{"type": "function", "function": {"name": "half', `\n${trained}`]);
  expect([...tools.keys()]).toEqual(['control']);
});

it('shows a tool in the words that the model was trained on, and others as they are', () => {
  const template = createChatTemplate({
    source:
      '{% for tool in tools %}{{ tool | tojson }}\n{% endfor %}{% for m in messages %}{{ m.content }}{% for c in m.tool_calls or [] %}{{ c.function.name }}{{ c.function.arguments | tojson }}{% endfor %}{% endfor %}',
    bosText: '',
    eosText: '',
    createGuard: createSpecialTextGuardFactory([]),
    trainedTools: findTrainedTools([trained]),
  });
  const tool = (name: string) => ({ name, description: 'as today', parameters: { type: 'object', properties: {} } });
  const { segments } = template.render({ model: '', messages: [{ role: 'user', content: 'hi' }], tools: [tool('control'), tool('lookup')] });
  const text = segments.map((segment) => segment.text).join('');
  expect(text).toContain(trained);
  expect(text).toContain('"name": "lookup", "description": "as today"');
});
