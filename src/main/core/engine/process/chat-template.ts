// From a request to the text of a prompt, through the chat template that the model's file carries.

import { Template } from '@huggingface/jinja';
import { FarmhandError } from '@shared/contract/errors';
import type { JsonValue } from '@shared/domain/json';
import type { ModelMessage, ModelRequest, ToolSchema } from '@shared/domain/model';
import { z } from 'zod';
import { withoutSystemRole, withToolsAsText } from './plain-conversation';
import type { PromptSegment, SpecialTextGuard } from './special-text';

export interface ChatTemplate {
  /** The prompt of a request, up to where the model's answer begins. */
  render(request: ModelRequest): PromptSegment[];
  /** Tool calls of this model stand as JSON between `<tool_call>` and `</tool_call>`. */
  readonly taggedCalls: boolean;
}

export interface ChatTemplateOptions {
  source: string;
  bosText: string;
  eosText: string;
  createGuard: () => SpecialTextGuard;
}

/** ChatML, for files without a template of their own. */
export const chatmlTemplate =
  "{% for m in messages %}{{ '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";

/** Throws `engine_failed` when the template is not Jinja that can be read. What the template cannot say natively is said in plain words. */
export function createChatTemplate({ source, bosText, eosText, createGuard }: ChatTemplateOptions): ChatTemplate {
  const template = compile(source);
  const abilities = probe((messages, tools) => fill(messages, tools, undefined, createGuard()));

  function fill(messages: ModelMessage[], tools: ToolSchema[], think: boolean | undefined, guard: SpecialTextGuard): string {
    return template.render({
      messages: messages.map((message) => toTemplateMessage(message, guard)),
      ...(tools.length > 0 ? { tools: tools.map((tool) => toTemplateTool(tool, guard)) } : {}),
      ...(think === undefined ? {} : { enable_thinking: think }),
      add_generation_prompt: true,
      bos_token: bosText,
      eos_token: eosText,
    });
  }

  return {
    taggedCalls: source.includes('<tool_call>') || !abilities.tools,
    render({ messages, tools, toolChoice, think }) {
      const guard = createGuard();
      const offered = toolChoice === 'none' ? [] : tools;
      const spoken = abilities.tools ? messages : withToolsAsText(messages, offered);
      const fitting = abilities.systemRole ? spoken : withoutSystemRole(spoken);
      try {
        return guard.segments(fill(fitting, abilities.tools ? offered : [], think, guard));
      } catch (error) {
        throw new FarmhandError(
          'engine_failed',
          `The chat template of this model refused the conversation (${reasonOf(error)}). Choose another GGUF file of the model.`,
          { cause: error },
        );
      }
    },
  };
}

interface Abilities {
  systemRole: boolean;
  /** Shows the tools, the calls and their results. */
  tools: boolean;
}

/** Renders small conversations and looks whether everything in them arrives. */
function probe(render: (messages: ModelMessage[], tools: ToolSchema[]) => string): Abilities {
  const shows = (texts: string[], messages: ModelMessage[], tools: ToolSchema[]): boolean => {
    try {
      const rendered = render(messages, tools);
      return texts.every((text) => rendered.includes(text));
    } catch {
      return false;
    }
  };
  const user: ModelMessage = { role: 'user', content: 'probe-user' };
  const tool: ToolSchema = { name: 'probe_tool', description: 'probe-description', parameters: { type: 'object', properties: {} } };
  // Nine characters, because Mistral's template insists on them.
  const call: ModelMessage = { role: 'assistant', content: '', toolCalls: [{ id: 'probe0001', name: 'probe_call', arguments: '{"key": "probe-argument"}' }] };
  const result: ModelMessage = { role: 'tool', toolCallId: 'probe0001', name: 'probe_call', content: 'probe-result' };
  return {
    systemRole: shows(['probe-system'], [{ role: 'system', content: 'probe-system' }, user], []),
    tools: shows(['probe_tool', 'probe_call', 'probe-argument', 'probe-result'], [user, call, result], [tool]),
  };
}

function compile(source: string): Template {
  try {
    return new Template(source);
  } catch (error) {
    throw new FarmhandError('engine_failed', `The chat template of this model cannot be read (${reasonOf(error)}). Choose another GGUF file of the model.`, {
      cause: error,
    });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A message in the form that templates expect, which is OpenAI's with the arguments of calls as an object. */
function toTemplateMessage(message: ModelMessage, guard: SpecialTextGuard): Record<string, unknown> {
  if (message.role === 'user') return { role: 'user', content: guard.protect(textOf(message.content)) };
  if (message.role === 'system') return { role: 'system', content: guard.protect(message.content) };
  if (message.role === 'tool') {
    return { role: 'tool', name: guard.protect(message.name), tool_call_id: guard.protect(message.toolCallId), content: guard.protect(message.content) };
  }
  const content = guard.protect(message.content);
  if (!message.toolCalls?.length) return { role: 'assistant', content };
  const calls = message.toolCalls.map((call) => ({
    id: guard.protect(call.id),
    type: 'function',
    function: { name: guard.protect(call.name), arguments: templateArguments(call.arguments, guard) },
  }));
  return { role: 'assistant', content, tool_calls: calls };
}

function textOf(content: Extract<ModelMessage, { role: 'user' }>['content']): string {
  if (typeof content === 'string') return content;
  return content.map((part) => (part.type === 'text' ? part.text : '(An image stands here, which this model cannot see.)')).join('\n');
}

const argumentsSchema: z.ZodType<{ [key: string]: JsonValue }> = z.record(z.string(), z.json());

function templateArguments(text: string, guard: SpecialTextGuard): JsonValue {
  try {
    const parsed = argumentsSchema.safeParse(JSON.parse(text));
    if (parsed.success) return guard.protectJson(parsed.data);
  } catch {
    // Not JSON: the model sees what it wrote.
  }
  return guard.protect(text);
}

function toTemplateTool(tool: ToolSchema, guard: SpecialTextGuard): JsonValue {
  return guard.protectJson({ type: 'function', function: { name: tool.name, description: tool.description, parameters: tool.parameters } });
}
