// From a request to the text of a prompt, through the chat template that the model's file carries.

import { Template } from '@huggingface/jinja';
import { FarmhandError } from '@shared/contract/errors';
import type { JsonValue } from '@shared/domain/json';
import type { ModelMessage, ModelRequest, ToolChoice, ToolSchema } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { type CallForm, callFormOf, taggedCalls } from './call-form';
import { harmonyCall, isHarmony } from './harmony';
import { withoutSystemRole, withToolsAsText } from './plain-conversation';
import type { PromptSegment, SpecialTextGuard } from './special-text';
import type { TrainedTools } from './trained-tools';

export interface ChatTemplate {
  /** Throws `invalid_input` when `toolChoice` names a tool that is not offered. */
  render(request: ModelRequest): RenderedPrompt;
}

export interface RenderedPrompt {
  /** Everything up to where the model goes on. */
  segments: PromptSegment[];
  /** The end of the prompt that already belongs to the answer: a call that was begun for the model, because it must call. */
  opening: string;
  /** The answer comes in channels. */
  harmony: boolean;
  /** How calls will be written; null: there are none, or in a form that is not known. */
  calls: CallForm | null;
  /** The tools that may be called now. */
  callable: ToolSchema[];
  /** The model will think before it answers. */
  thinks: boolean;
}

export interface ChatTemplateOptions {
  source: string;
  bosText: string;
  eosText: string;
  createGuard: () => SpecialTextGuard;
  trainedTools?: TrainedTools;
}

/** ChatML, for files without a template of their own. */
export const chatmlTemplate =
  "{% for m in messages %}{{ '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";

/** Throws `engine_failed` when the template is not Jinja that can be read. What the template cannot say natively is said in plain words. */
export function createChatTemplate({ source, bosText, eosText, createGuard, trainedTools = new Map() }: ChatTemplateOptions): ChatTemplate {
  const template = compile(source);
  const abilities = probe((messages, tools) => fill(messages, tools, undefined, createGuard()));

  function fill(messages: ModelMessage[], tools: ToolSchema[], think: boolean | undefined, guard: SpecialTextGuard): string {
    return template.render({
      messages: messages.map((message) => toTemplateMessage(message, guard)),
      ...(tools.length > 0 ? { tools: tools.map((tool) => trainedTools.get(tool.name) ?? toTemplateTool(tool, guard)) } : {}),
      ...(think === undefined ? {} : { enable_thinking: think }),
      add_generation_prompt: true,
      bos_token: bosText,
      eos_token: eosText,
    });
  }

  const canThink = /enable_thinking|<think>/.test(source);
  const harmony = isHarmony(source);
  const callForm = abilities.tools ? callFormOf(source) : taggedCalls;

  return {
    render({ messages, tools, toolChoice, think, responseFormat }) {
      const guard = createGuard();
      const offered = offeredTools(tools, toolChoice, callForm !== null || harmony);
      const spoken = abilities.tools ? messages : withToolsAsText(messages, offered);
      const fitting = abilities.systemRole ? spoken : withoutSystemRole(spoken);
      const form = offered.length > 0 ? callForm : null;
      const begun = form ? begunCall(toolChoice, form) : null;
      const inShape = begun !== null || (responseFormat !== undefined && responseFormat.type !== 'text');
      try {
        // An answer in a given shape has no room for thoughts.
        const rendered = fill(fitting, abilities.tools ? offered : [], inShape ? false : think, guard);
        const channel = harmony ? openChannel(callableTools(offered, toolChoice), toolChoice, inShape) : '';
        const segments = guard.segments(form && begun !== null ? rendered + form.open + guard.protect(begun) : rendered + channel);
        return {
          segments,
          opening: form && begun !== null ? form.open + begun : channel,
          harmony,
          calls: form,
          callable: callableTools(offered, toolChoice),
          thinks: canThink && !inShape && think !== false,
        };
      } catch (error) {
        const message = say('engine.templateRefused', { reason: reasonOf(error) });
        throw new FarmhandError('engine_failed', message, { cause: error });
      }
    },
  };
}

/** What the model gets to see. Where a call cannot be begun for it, showing it one tool only is the next best. */
function offeredTools(tools: ToolSchema[], choice: ToolChoice | undefined, canOpenCall: boolean): ToolSchema[] {
  if (choice === 'none') return [];
  if (typeof choice !== 'object') return tools;
  const named = tools.filter(({ name }) => name === choice.name);
  if (named.length === 0) throw new FarmhandError('invalid_input', say('engine.noSuchTool', { name: choice.name }));
  return canOpenCall ? tools : named;
}

/** What follows the mark of a call that has to come; null when the model is free. */
function begunCall(choice: ToolChoice | undefined, form: CallForm): string | null {
  if (choice === 'required') return form.begun(null);
  return typeof choice === 'object' ? form.begun(choice.name) : null;
}

/** In harmony the prompt may say what comes: a call of one tool, or an answer in a given shape. */
function openChannel(callable: ToolSchema[], choice: ToolChoice | undefined, inShape: boolean): string {
  const [only] = callable;
  if (only && (typeof choice === 'object' || (choice === 'required' && callable.length === 1))) return harmonyCall(only.name);
  return inShape ? '<|channel|>final<|message|>' : '';
}

function callableTools(offered: ToolSchema[], choice: ToolChoice | undefined): ToolSchema[] {
  return typeof choice === 'object' ? offered.filter(({ name }) => name === choice.name) : offered;
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
    throw new FarmhandError('engine_failed', say('engine.templateUnreadable', { reason: reasonOf(error) }), {
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
