// For chat templates that know no tools or no system role: the same conversation in words that every template knows.
import type { JsonValue } from '@shared/domain/json';
import type { ModelMessage, ToolCall, ToolSchema } from '@shared/domain/model';

/** Tools as text in the system message, calls and results as text in the messages. Calls are written as in Qwen's and Hermes' templates. */
export function withToolsAsText(messages: ModelMessage[], tools: ToolSchema[]): ModelMessage[] {
  return joinNeighbours(messages.map(withoutToolParts).reduce(addTools(tools), []));
}

/** The system message in front of the first user message. */
export function withoutSystemRole(messages: ModelMessage[]): ModelMessage[] {
  return joinNeighbours(messages.map((message) => (message.role === 'system' ? { role: 'user', content: message.content } : message)));
}

function addTools(tools: ToolSchema[]): (all: ModelMessage[], message: ModelMessage) => ModelMessage[] {
  const text = toolsText(tools);
  return (all, message) => {
    if (all.length > 0 || text === '') return [...all, message];
    if (message.role === 'system') return [{ role: 'system', content: `${message.content}\n\n${text}` }];
    return [{ role: 'system', content: text }, message];
  };
}

function toolsText(tools: ToolSchema[]): string {
  if (tools.length === 0) return '';
  const lines = tools.map((tool) => spacedJson({ name: tool.name, description: tool.description, parameters: tool.parameters }));
  return [
    '# Tools',
    'You can call these functions:',
    '<tools>',
    ...lines,
    '</tools>',
    'To call one, answer only with its name and arguments between tags:',
    '<tool_call>',
    '{"name": <name>, "arguments": <object>}',
    '</tool_call>',
    'The result comes between <tool_response> tags.',
  ].join('\n');
}

function withoutToolParts(message: ModelMessage): ModelMessage {
  if (message.role === 'tool') return { role: 'user', content: `<tool_response>\n${message.content}\n</tool_response>` };
  if (message.role !== 'assistant' || !message.toolCalls?.length) return message;
  return { role: 'assistant', content: [message.content, ...message.toolCalls.map(callText)].filter((part) => part !== '').join('\n') };
}

function callText({ name, arguments: given }: ToolCall): string {
  return `<tool_call>\n{"name": ${JSON.stringify(name)}, "arguments": ${given}}\n</tool_call>`;
}

/** Templates without tools often insist that user and assistant take turns. */
function joinNeighbours(messages: ModelMessage[]): ModelMessage[] {
  const joined: ModelMessage[] = [];
  for (const message of messages) {
    const last = joined.at(-1);
    if (last?.role === 'user' && message.role === 'user' && typeof last.content === 'string' && typeof message.content === 'string') {
      joined[joined.length - 1] = { role: 'user', content: `${last.content}\n\n${message.content}` };
    } else joined.push(message);
  }
  return joined;
}

/** JSON with a space after commas and colons, as templates write it. */
function spacedJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${spacedJson(inner)}`)
    .join(', ')}}`;
}
