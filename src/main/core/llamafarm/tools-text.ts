// Tools as plain text, for models whose template knows no tools, and the conversation that goes with it.
import type { JsonSchema, JsonValue } from '@shared/domain/json';
import type { ModelMessage, ToolSchema } from '@shared/domain/model';

/** A compact list and how to call. Byte-identical for the same tools. Empty for none. */
export function toolsText(tools: readonly ToolSchema[]): string {
  if (tools.length === 0) return '';
  return [
    'You can use these tools:',
    ...tools.map((tool) => `- ${tool.name}(${signature(tool.parameters)}): ${tool.description || tool.name}`),
    'To use one, write only this, one line for each call:',
    '<tool_call>{"name": "<tool>", "arguments": {"<argument>": "<value>"}}</tool_call>',
    'The result comes back in <tool_response>. Then answer the person.',
  ].join('\n');
}

function signature(parameters: JsonSchema): string {
  const properties = asObject(parameters.properties);
  const required = new Set(Array.isArray(parameters.required) ? parameters.required : []);
  return Object.entries(properties)
    .map(([name, schema]) => `${name}${required.has(name) ? '' : '?'}: ${typeName(asObject(schema))}`)
    .join(', ');
}

function typeName(schema: { [key: string]: JsonValue }): string {
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join('|');
  if (schema.type === 'array') return `${typeName(asObject(schema.items))}[]`;
  return typeof schema.type === 'string' ? schema.type : 'any';
}

const asObject = (value: JsonValue | undefined): { [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

/**
 * Calls and results written into the text, in the form Qwen and Hermes know. Templates without tools often insist on
 * turns that alternate, so results that follow one another, and the user's next words, become one user message.
 */
export function withToolsAsText(messages: readonly ModelMessage[]): ModelMessage[] {
  const written: ModelMessage[] = [];
  for (const message of messages) {
    const last = written.at(-1);
    if (message.role === 'assistant' && message.toolCalls?.length) {
      written.push({ role: 'assistant', content: [message.content, ...message.toolCalls.map(callText)].filter((part) => part !== '').join('\n') });
    } else if (message.role === 'tool') {
      const text = `<tool_response>\n${message.content}\n</tool_response>`;
      if (last?.role === 'user' && typeof last.content === 'string') written[written.length - 1] = { role: 'user', content: `${last.content}\n${text}` };
      else written.push({ role: 'user', content: text });
    } else if (message.role === 'user' && last?.role === 'user' && typeof last.content === 'string' && typeof message.content === 'string') {
      written[written.length - 1] = { role: 'user', content: `${last.content}\n\n${message.content}` };
    } else {
      written.push(message);
    }
  }
  return written;
}

const callText = (call: { name: string; arguments: string }) =>
  `<tool_call>{"name": ${JSON.stringify(call.name)}, "arguments": ${call.arguments || '{}'}}</tool_call>`;
