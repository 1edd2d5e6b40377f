// How a model writes its calls: between which marks, in what shape of JSON.
import { FarmhandError } from '@shared/contract/errors';
import type { ToolSchema } from '@shared/domain/model';
import { z } from 'zod';
import { choice, type Grammar, optional, sequence, text } from './grammar';
import { jsonList, jsonMembers, jsonSchemaGrammar, UnmeetableSchema } from './json-schema-grammar';

export interface WrittenCall {
  name: string;
  /** JSON text. */
  arguments: string;
}

export interface CallForm {
  /** A call begins with it. */
  open: string;
  /** Null: calls are the last of an answer. */
  close: string | null;
  /** What follows `open` in a call that has to come; of the named tool, or of any. */
  begun(tool: string | null): string;
  /** Everything after `open` up to and with `close`. Throws `invalid_input` when nothing fits a tool's schema. */
  grammar(tools: ToolSchema[]): Grammar;
  /** The calls of the text between the marks; none when it is not what it should be. */
  read(between: string): WrittenCall[];
}

const callSchema = z.object({ name: z.string().min(1), arguments: z.union([z.record(z.string(), z.json()), z.string()]).optional() });

/** `<tool_call>\n{"name": "x", "arguments": {}}\n</tool_call>`: Qwen, Hermes, SmolLM and many more, and what we teach models without a form. */
export const taggedCalls: CallForm = {
  open: '<tool_call>',
  close: '</tool_call>',
  begun: (tool) => `\n${begunObject(tool)}`,
  grammar: (tools) => sequence(optional(text('\n')), oneCall(tools), optional(text('\n')), text('</tool_call>')),
  read: (between) =>
    readCalls(
      between,
      z.preprocess((value) => [value], z.array(callSchema)),
    ),
};

/** `[TOOL_CALLS] [{"name": "x", "arguments": {}}]`: Mistral up to its tokenizer v11. */
export const mistralCalls: CallForm = {
  open: '[TOOL_CALLS]',
  close: null,
  begun: (tool) => ` [${begunObject(tool)}`,
  grammar: (tools) => sequence(optional(text(' ')), jsonList(oneCall(tools))),
  read: (between) => readCalls(between, z.array(callSchema)),
};

/** `<|tool_call|>[{"name": "x", "arguments": {}}]<|/tool_call|>`: Phi-4-mini. */
export const phiCalls: CallForm = {
  open: '<|tool_call|>',
  close: '<|/tool_call|>',
  begun: (tool) => `[${begunObject(tool)}`,
  grammar: (tools) => sequence(jsonList(oneCall(tools)), text('<|/tool_call|>')),
  read: (between) => readCalls(between, z.array(callSchema)),
};

/** The form that a chat template writes calls in; null where that is not JSON, or not known. */
export function callFormOf(template: string): CallForm | null {
  // Qwen3-Coder writes XML between the same tags.
  if (template.includes('<tool_call>')) return template.includes('<function=') ? null : taggedCalls;
  if (template.includes('<|/tool_call|>')) return phiCalls;
  return template.includes('[TOOL_CALLS]') && !template.includes('[ARGS]') ? mistralCalls : null;
}

function begunObject(tool: string | null): string {
  return tool === null ? '{"name": "' : `{"name": ${JSON.stringify(tool)}, "arguments": {`;
}

function oneCall(tools: ToolSchema[]): Grammar {
  const members = tools.map(({ name, parameters }) => {
    try {
      return jsonMembers([
        ['name', text(JSON.stringify(name))],
        ['arguments', jsonSchemaGrammar(parameters)],
      ]);
    } catch (error) {
      if (!(error instanceof UnmeetableSchema)) throw error;
      throw new FarmhandError(
        'invalid_input',
        `No arguments can fit the schema of the tool ${name}: ${error.message}. Correct the schema, or leave the tool out.`,
        { cause: error },
      );
    }
  });
  return sequence(text('{'), choice(members), text('}'));
}

function readCalls(between: string, schema: z.ZodType<z.output<typeof callSchema>[]>): WrittenCall[] {
  try {
    return schema
      .parse(JSON.parse(between))
      .map(({ name, arguments: given = {} }) => ({ name, arguments: typeof given === 'string' ? given : JSON.stringify(given) }));
  } catch {
    return [];
  }
}
