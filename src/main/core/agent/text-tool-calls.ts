// Tool calls that a model wrote as text, in the forms of Qwen and Hermes, Llama, Mistral, gpt-oss, and fenced or bare JSON.
import { z } from 'zod';

export interface TextToolCall {
  name: string;
  /** JSON text, or what stood in its place when it is broken: the toolbox then tells the model what is wrong. */
  arguments: string;
}

export interface ParsedText {
  /** What remains for the person to read. */
  text: string;
  calls: TextToolCall[];
}

const callSchema = z.looseObject({
  name: z.string().optional(),
  function: z.union([z.string(), z.looseObject({ name: z.string(), arguments: z.unknown().optional(), parameters: z.unknown().optional() })]).optional(),
  tool: z.string().optional(),
  arguments: z.unknown().optional(),
  parameters: z.unknown().optional(),
  args: z.unknown().optional(),
});

type Form = { pattern: RegExp; read: (match: RegExpExecArray, offered: ReadonlySet<string>) => TextToolCall[] | null };

// Order matters: the most explicit mark first. Every pattern takes what it can to the end of an unfinished block.
const forms: Form[] = [
  {
    pattern: /<tool_call>\s*<function=([\w.-]+)>([\s\S]*?)(?:<\/function>\s*)?(?:<\/tool_call>|$)/g,
    read: (match, offered) => fromParameters(match[1], match[2], offered),
  },
  { pattern: /<tool_call>([\s\S]*?)(?:<\/tool_call>|(?=<tool_call>)|$)/g, read: (match, offered) => fromJson(match[1], offered) },
  {
    pattern: /<function=([\w.-]+)>([\s\S]*?)(?:<\/function>|$)/g,
    read: (match, offered) => named(match[1], match[2], offered) ?? fromParameters(match[1], match[2], offered),
  },
  { pattern: /<\|python_tag\|>([\s\S]*?)(?:<\|eom_id\|>|<\|eot_id\|>|$)/g, read: (match, offered) => fromJson(match[1], offered) },
  {
    pattern: /\[TOOL_CALLS\]\s*([\w.-]+)\s*(?:\[ARGS\])?\s*(\{[\s\S]*?\})(?=\s*(?:\[TOOL_CALLS\]|<\/s>|$))/g,
    read: (match, offered) => named(match[1], match[2], offered),
  },
  { pattern: /\[TOOL_CALLS\]\s*(\[[\s\S]*)$/g, read: (match, offered) => fromJson(match[1], offered) },
  {
    pattern: /<\|channel\|>\s*commentary\s+to=functions\.([\w.-]+)[^{]*?<\|message\|>([\s\S]*?)(?:<\|call\|>|<\|end\|>|$)/g,
    read: (match, offered) => named(match[1], match[2], offered),
  },
  { pattern: /```(?:json|tool_call|tool_code)?[ \t]*\r?\n\s*([[{][\s\S]*?)\s*(?:```|$)/g, read: (match, offered) => fromJson(match[1], offered) },
  { pattern: /^\s*([[{][\s\S]*[\]}])\s*(?:<\/tool_call>)?\s*$/g, read: (match, offered) => fromJson(match[1], offered) },
];

/** Finds calls of offered tools in an answer. Text that only looks like a call stays text. */
export function parseTextToolCalls(answer: string, offered: ReadonlySet<string>): ParsedText {
  for (const { pattern, read } of forms) {
    const calls: TextToolCall[] = [];
    let text = '';
    let taken = 0;
    for (const match of answer.matchAll(pattern)) {
      const found = read(match, offered);
      if (!found) continue;
      calls.push(...found);
      text += answer.slice(taken, match.index);
      taken = match.index + match[0].length;
    }
    if (calls.length > 0) return { text: (text + answer.slice(taken)).trim(), calls };
  }
  return { text: answer, calls: [] };
}

function fromJson(text: string | undefined, offered: ReadonlySet<string>): TextToolCall[] | null {
  const source = (text ?? '').trim();
  const value = parseLenient(source);
  if (value === undefined) return fromBrokenJson(source, offered);
  const entries = Array.isArray(value) ? value : [value];
  const calls: TextToolCall[] = [];
  for (const entry of entries) {
    const parsed = callSchema.safeParse(entry);
    if (!parsed.success) return null;
    const inner = typeof parsed.data.function === 'object' ? parsed.data.function : parsed.data;
    const name = inner.name ?? (typeof parsed.data.function === 'string' ? parsed.data.function : parsed.data.tool);
    if (name === undefined || !offered.has(name)) return null;
    const given = inner.arguments ?? inner.parameters ?? parsed.data.args ?? {};
    calls.push({ name, arguments: typeof given === 'string' ? given : JSON.stringify(given) });
  }
  return calls.length > 0 ? calls : null;
}

/** A call of an offered tool whose JSON is broken: handed on as it stands, so that the model hears the exact error. */
function fromBrokenJson(source: string, offered: ReadonlySet<string>): TextToolCall[] | null {
  const name = /^[[{]\s*"(?:name|tool|function)"\s*:\s*"([\w.-]+)"/.exec(source)?.[1];
  if (name === undefined || !offered.has(name)) return null;
  const rest = /"(?:arguments|parameters|args)"\s*:\s*([\s\S]*)$/.exec(source)?.[1] ?? source;
  return [{ name, arguments: rest }];
}

function named(name: string | undefined, argumentsText: string | undefined, offered: ReadonlySet<string>): TextToolCall[] | null {
  if (name === undefined || !offered.has(name)) return null;
  const source = (argumentsText ?? '').trim();
  if (!source.startsWith('{')) return null;
  return [{ name, arguments: source }];
}

/** Qwen3-Coder writes `<parameter=path>notes.md</parameter>`. Numbers and booleans are read as such. */
function fromParameters(name: string | undefined, body: string | undefined, offered: ReadonlySet<string>): TextToolCall[] | null {
  if (name === undefined || !offered.has(name)) return null;
  const given: Record<string, unknown> = {};
  for (const [, key, value] of (body ?? '').matchAll(/<parameter=([\w.-]+)>\n?([\s\S]*?)\n?<\/parameter>/g)) {
    if (key !== undefined && value !== undefined) given[key] = /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value) ? JSON.parse(value) : value;
  }
  return [{ name, arguments: JSON.stringify(given) }];
}

/** JSON, forgiving up to two closing brackets that the model forgot. */
function parseLenient(source: string): unknown {
  for (const end of ['', '}', '}}', ']', '}]']) {
    try {
      return JSON.parse(source + end);
    } catch {
      // The next ending may fit.
    }
  }
  return undefined;
}
