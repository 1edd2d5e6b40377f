// How a model writes its calls: between which marks, in what shape of JSON.
import { FarmhandError } from '@shared/contract/errors';
import type { ToolSchema } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { choice, type Grammar, oneOf, optional, repeat, sequence, text } from './grammar';
import { jsonList, jsonMembers, jsonSchemaGrammar, UnmeetableSchema } from './json-schema-grammar';
import { readXmlCall, xmlCallGrammar, xmlValueRanges } from './xml-calls';

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
  read(between: string, tools: ToolSchema[]): WrittenCall[];
  /** Control tokens that stand inside a call. */
  marks?: readonly string[];
  /** Start and end of the name and the values in a call; left out: those of JSON. */
  values?(call: string): [start: number, end: number][];
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

/** `[TOOL_CALLS]x[ARGS]{}`, or with `[CALL_ID]123456789` between: Mistral since its tokenizer v11. */
export const mistralNamedCalls: CallForm = {
  open: '[TOOL_CALLS]',
  close: null,
  marks: ['[CALL_ID]', '[ARGS]'],
  begun: (tool) => tool ?? '',
  grammar: (tools) =>
    choice(
      tools.map((tool) =>
        sequence(
          text(tool.name),
          optional(callId),
          text('[ARGS]'),
          met(tool, () => jsonSchemaGrammar(tool.parameters)),
        ),
      ),
    ),
  read(between) {
    const [, name, given] = /^\s*([^[\s]+)(?:\[CALL_ID\]\w*)?\[ARGS\]\s*(\{[\s\S]*\})\s*$/.exec(between) ?? [];
    return name === undefined || given === undefined ? [] : readCalls(`[{"name": ${JSON.stringify(name)}, "arguments": ${given}}]`, z.array(callSchema));
  },
};
const callId = sequence(text('[CALL_ID]'), repeat(oneOf(['a', 'z'], ['A', 'Z'], ['0', '9']), 9, 9));

/** `<tool_call>\n<function=x>\n<parameter=key>\nvalue\n</parameter>\n</function>\n</tool_call>`: Qwen3-Coder. */
export const xmlCalls: CallForm = {
  open: '<tool_call>',
  close: '</tool_call>',
  begun: (tool) => `\n<function=${tool === null ? '' : `${tool}>\n`}`,
  grammar: (tools) => {
    for (const tool of tools) met(tool, () => jsonSchemaGrammar(tool.parameters));
    return xmlCallGrammar(tools, '</tool_call>');
  },
  read(between, tools) {
    const call = readXmlCall(between, tools);
    return call === null ? [] : [call];
  },
  values: xmlValueRanges,
};

/** `<|tool_call|>[{"name": "x", "arguments": {}}]<|/tool_call|>`: Phi-4-mini. */
export const phiCalls: CallForm = {
  open: '<|tool_call|>',
  close: '<|/tool_call|>',
  begun: (tool) => `[${begunObject(tool)}`,
  grammar: (tools) => sequence(jsonList(oneCall(tools)), text('<|/tool_call|>')),
  read: (between) => readCalls(between, z.array(callSchema)),
};

/** The form that a chat template writes calls in; null where it is not known. */
export function callFormOf(template: string): CallForm | null {
  if (template.includes('<tool_call>')) {
    if (!template.includes('<function=')) return taggedCalls;
    return template.includes('<parameter=') ? xmlCalls : null;
  }
  if (template.includes('<|/tool_call|>')) return phiCalls;
  if (!template.includes('[TOOL_CALLS]')) return null;
  return template.includes('[ARGS]') ? mistralNamedCalls : mistralCalls;
}

function begunObject(tool: string | null): string {
  return tool === null ? '{"name": "' : `{"name": ${JSON.stringify(tool)}, "arguments": {`;
}

function oneCall(tools: ToolSchema[]): Grammar {
  const members = tools.map((tool) =>
    met(tool, () =>
      jsonMembers([
        ['name', text(JSON.stringify(tool.name))],
        ['arguments', jsonSchemaGrammar(tool.parameters)],
      ]),
    ),
  );
  return sequence(text('{'), choice(members), text('}'));
}

/** Throws `invalid_input` with the tool's name where nothing fits its schema. */
function met({ name }: ToolSchema, grammar: () => Grammar): Grammar {
  try {
    return grammar();
  } catch (error) {
    if (!(error instanceof UnmeetableSchema)) throw error;
    throw new FarmhandError('invalid_input', say('engine.noArguments', { name, reason: error.message }), {
      cause: error,
    });
  }
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
