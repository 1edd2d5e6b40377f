// One model request as the body that LlamaFarm wants.
//
// - The system text travels in `variables.system_prompt`, which the provisioned prompt names; it is left out of `messages`,
//   since a system message there would replace the whole prompt, `tools_context` with it.
// - Without a system text (a bare model) an empty system message of our own takes the prompt's place, and the variable is
//   empty too, so that no default persona slips in whichever of the two the server looks at.
// - Sampling fields are not sent: the server accepts and ignores them. They stand in the project's model_api_parameters.
import type { ModelMessage, ModelRequest, ToolSchema } from '@shared/domain/model';
import { escapeTemplates } from './template-escape';
import { toolsText, withToolsAsText } from './tools-text';

export interface BodyOptions {
  /** The alias in the project's config. */
  alias: string;
  /** Of the alias: `think` must not reach provider `openai`. */
  provider: string;
  toolsVia: 'request' | 'prompt';
  /** Servers before 0.0.26 know no variables: the system text goes as a message beside their prompt. */
  knowsVariables: boolean;
}

/** The server refuses variables longer than this; such a text goes as a system message. */
const maxVariableCharacters = 100_000;

/** The JSON text. Same request, same bytes. */
export function chatBody(request: ModelRequest, options: BodyOptions): string {
  const tools = offeredTools(request);
  const asText = options.toolsVia === 'prompt';
  const context = asText ? toolsText(tools) : '';
  const system = systemText(request.messages);
  const prompt = systemParts(system, context, options.knowsVariables);
  const conversation = asText ? withToolsAsText(request.messages) : request.messages;

  let body = `{"model":${JSON.stringify(options.alias)},"stream":true,"rag_enabled":false`;
  if (request.maxTokens !== undefined) body += `,"max_tokens":${Math.max(1, Math.floor(request.maxTokens))}`;
  if (request.think !== undefined && options.provider !== 'openai') body += `,"think":${request.think}`;
  if (prompt.variables) body += `,"variables":${JSON.stringify(prompt.variables)}`;
  if (!asText && tools.length > 0) body += `,"tools":[${tools.map(toolJson).join(',')}]`;
  const messages = conversation.filter((message) => message.role !== 'system').map(toWire);
  if (prompt.message !== null) messages.unshift({ role: 'system', content: prompt.message });
  return `${body},"messages":${JSON.stringify(messages)}}`;
}

/** What the model may call in this request. `none` forbids calls, which the server can only be told by leaving tools out. */
export function offeredTools(request: ModelRequest): readonly ToolSchema[] {
  const { toolChoice, tools } = request;
  if (toolChoice === 'none') return [];
  if (typeof toolChoice === 'object') return tools.filter((tool) => tool.name === toolChoice.name);
  return tools;
}

function systemText(messages: readonly ModelMessage[]): string | null {
  let text: string | null = null;
  for (const message of messages) if (message.role === 'system') text = text === null ? message.content : `${text}\n\n${message.content}`;
  return text;
}

function systemParts(system: string | null, context: string, knowsVariables: boolean): { variables: Record<string, string> | null; message: string | null } {
  const whole = [system ?? '', context].filter((part) => part !== '').join('\n');
  if (!knowsVariables) return { variables: null, message: whole };
  const variables = { system_prompt: system ?? '', ...(context === '' ? {} : { tools_context: context }) };
  if (variables.system_prompt.length > maxVariableCharacters || context.length > maxVariableCharacters) return { variables: null, message: whole };
  return { variables, message: whole === '' ? '' : null };
}

const toolTexts = new WeakMap<ToolSchema, string>();

/** The OpenAI form, with the description and the non-empty parameters that the server insists on. */
function toolJson(tool: ToolSchema): string {
  const known = toolTexts.get(tool);
  if (known !== undefined) return known;
  const parameters = Object.keys(tool.parameters).length > 0 ? tool.parameters : { type: 'object', properties: {} };
  const text = JSON.stringify({
    type: 'function',
    function: { name: tool.name, ...escapeTemplates({ description: tool.description || tool.name, parameters }) },
  });
  toolTexts.set(tool, text);
  return text;
}

/** Keys with nothing in them are left out: `tool_calls: null` would be refused. */
function toWire(message: ModelMessage): Record<string, unknown> {
  if (message.role === 'tool') return { role: 'tool', tool_call_id: message.toolCallId, name: message.name, content: message.content };
  if (message.role === 'assistant') {
    const calls = message.toolCalls?.map((call) => ({ id: call.id, type: 'function', function: { name: call.name, arguments: call.arguments } }));
    return { role: 'assistant', content: message.content, ...(calls?.length ? { tool_calls: calls } : {}) };
  }
  if (typeof message.content === 'string') return { role: message.role, content: message.content };
  const parts = message.content.map((part) =>
    part.type === 'text' ? part : { type: 'image_url', image_url: { url: `data:${part.mediaType};base64,${part.data}` } },
  );
  return { role: message.role, content: parts };
}
