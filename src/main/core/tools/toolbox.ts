// The set of tools of one Farmhand: what is offered, and one way to run a call that never throws.
import type { ToolOutcome } from '@shared/contract/messages';
import type { JsonValue } from '@shared/domain/json';
import type { ToolCall, ToolSchema } from '@shared/domain/model';
import { cutAt, neutraliseChatTokens } from '@shared/domain/untrusted-text';
import { anySignal } from '../../base/any-signal';
import { nearestName } from './nearest-name';
import { readArguments } from './read-arguments';
import type { Described, Tool, ToolContext, ToolResult } from './tool';

export interface ToolOutput {
  outcome: Exclude<ToolOutcome, 'denied'>;
  /** For the model; failures start with `Error: `. */
  content: string;
  details?: JsonValue;
  ms: number;
}

/** A call that fits its tool, ready for the approvals policy and then for `run`. */
export type PreparedCall = { ok: true; tool: Tool; arguments: JsonValue; preview: string } | { ok: false; content: string };

export interface Toolbox {
  list(): Tool[];
  find(nameOrAlias: string): Tool | undefined;
  /** Part of the set that a model is offered by default. */
  isOffered(name: string): boolean;
  /** Schemas for the model: the default set, or these names. Order, objects and bytes are the same at every call. */
  offered(names?: readonly string[]): readonly ToolSchema[];
  /** Checks name and arguments without running anything. `names`: what was offered, for the words of an error. */
  prepare(call: ToolCall, names?: readonly string[]): PreparedCall;
  /** What a prepared call touches now. A call that could only fail is told as that. Never throws. */
  describe(prepared: { tool: Tool; arguments: JsonValue }): Promise<({ ok: true } & Described) | { ok: false; content: string }>;
  run(prepared: { tool: Tool; arguments: JsonValue }, context: ToolContext): Promise<ToolOutput>;
  /** `prepare` and `run` in one. Never throws. */
  execute(call: ToolCall, context: ToolContext): Promise<ToolOutput>;
}

/** How long a tool may take to stop after it was told to, ms. */
const stopGraceMs = 1_000;

/** More tools in a prompt cost a small model more than they bring. */
const offeredAtMost = 10;

/** `offeredByDefault`: the set for models when nobody chose otherwise; left out, the first ten. */
export function createToolbox(tools: readonly Tool[], offeredByDefault: readonly string[] = tools.slice(0, offeredAtMost).map(({ name }) => name)): Toolbox {
  const byName = new Map<string, Tool>();
  for (const tool of tools) for (const name of [tool.name, ...tool.aliases]) byName.set(name.toLowerCase(), tool);
  const schemas = new Map(tools.map((tool) => [tool.name, toSchema(tool)]));
  const sets = new Map<string, readonly ToolSchema[]>();

  const find = (name: string): Tool | undefined => byName.get(name.trim().toLowerCase());

  const offered = (names: readonly string[] = offeredByDefault): readonly ToolSchema[] => {
    const wanted = new Set(names.map((name) => find(name)?.name));
    const order = [...offeredByDefault, ...tools.map(({ name }) => name).filter((name) => !offeredByDefault.includes(name))];
    const chosen = order.filter((name) => wanted.has(name));
    const key = chosen.join(' ');
    const known = sets.get(key);
    if (known) return known;
    const made = Object.freeze(chosen.flatMap((name) => schemas.get(name) ?? []));
    sets.set(key, made);
    return made;
  };

  const prepare = (call: ToolCall, names: readonly string[] = offeredByDefault): PreparedCall => {
    const tool = find(call.name);
    if (!tool) return { ok: false, content: unknownTool(call.name, names, byName) };
    const read = readArguments(call.arguments, tool.parameters);
    if (!read.ok) return { ok: false, content: `Error: the arguments of ${tool.name} ${read.error}` };
    const parsed = tool.parse(read.value);
    if (!parsed.ok) return { ok: false, content: `Error: the arguments of ${tool.name} do not fit. ${parsed.error}` };
    try {
      return { ok: true, tool, arguments: parsed.arguments, preview: tool.preview(parsed.arguments) };
    } catch (error) {
      return { ok: false, content: failure(error) };
    }
  };

  const run = async ({ tool, arguments: input }: { tool: Tool; arguments: JsonValue }, context: ToolContext): Promise<ToolOutput> => {
    const started = performance.now();
    const finish = (outcome: ToolOutput['outcome'], content: string, details?: JsonValue): ToolOutput => ({
      outcome,
      content: capped(neutraliseChatTokens(content), tool.outputLimit),
      ...(details === undefined ? {} : { details }),
      ms: performance.now() - started,
    });
    if (context.signal.aborted) return finish('stopped', stopped(tool));
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new Error('time limit')), tool.timeoutMs);
    const { signal, release } = anySignal([context.signal, limit.signal]);
    try {
      const result = await untilStopped(tool, input, { ...context, signal });
      if (context.signal.aborted) return finish('stopped', result ? `${stopped(tool)}\n${result.content}` : stopped(tool), result?.details);
      if (limit.signal.aborted)
        return finish(
          'failed',
          `Error: ${tool.name} took longer than ${tool.timeoutMs / 1_000} s and was stopped.${result ? `\n${result.content}` : ''}`,
          result?.details,
        );
      if (!result) return finish('failed', `Error: ${tool.name} gave no result.`);
      return finish(result.isError ? 'failed' : 'done', result.isError ? asError(result.content) : result.content, result.details);
    } catch (error) {
      if (context.signal.aborted) return finish('stopped', stopped(tool));
      if (limit.signal.aborted) return finish('failed', `Error: ${tool.name} took longer than ${tool.timeoutMs / 1_000} s and was stopped.`);
      return finish('failed', failure(error));
    } finally {
      release();
      clearTimeout(timer);
    }
  };

  return {
    list: () => [...tools],
    find,
    isOffered: (name) => offeredByDefault.includes(name),
    offered,
    prepare,
    async describe({ tool, arguments: input }) {
      try {
        return { ok: true, ...(await tool.describe(input)) };
      } catch (error) {
        return { ok: false, content: neutraliseChatTokens(failure(error)) };
      }
    },
    run,
    async execute(call, context) {
      const prepared = prepare(call);
      return prepared.ok ? run(prepared, context) : { outcome: 'failed', content: neutraliseChatTokens(prepared.content), ms: 0 };
    },
  };
}

export function toSchema({ name, description, parameters }: Tool): ToolSchema {
  return Object.freeze({ name, description, parameters });
}

/** The result, or undefined when the tool was stopped and did not end within the grace. */
async function untilStopped(tool: Tool, input: JsonValue, context: ToolContext): Promise<ToolResult | undefined> {
  const work = Promise.resolve().then(() => tool.run(input, context));
  let grace: NodeJS.Timeout | undefined;
  const given = new Promise<undefined>((resolve) => {
    context.signal.addEventListener('abort', () => (grace = setTimeout(() => resolve(undefined), stopGraceMs)), { once: true });
  });
  try {
    return await Promise.race([work, given]);
  } finally {
    clearTimeout(grace);
    // A tool that fails after nobody waits for it any more must not bring the process down.
    work.catch(() => undefined);
  }
}

function stopped(tool: Tool): string {
  return `Error: ${tool.name} was stopped by the person.`;
}

function failure(error: unknown): string {
  if (!(error instanceof Error)) return asError(String(error));
  // What the system says names places on this computer, which are no business of a model.
  if ('syscall' in error && 'code' in error) return asError(`the system refused ${String(error.syscall)} (${String(error.code)}).`);
  return asError(error.message);
}

function asError(text: string): string {
  return text.startsWith('Error: ') ? text : `Error: ${text}`;
}

function unknownTool(name: string, names: readonly string[], all: Map<string, Tool>): string {
  const shown = JSON.stringify(name.slice(0, 60));
  const near = nearestName(name.toLowerCase(), [...all.keys()]);
  const meant = near === undefined ? undefined : all.get(near)?.name;
  const hint = meant && names.includes(meant) ? ` Did you mean ${meant}?` : '';
  const offer = names.length > 0 ? ` The tools are: ${names.join(', ')}.` : ' No tools are on offer; answer in words.';
  return `Error: there is no tool ${shown}.${hint}${offer}`;
}

function capped(content: string, limit: number): string {
  if (content.length <= limit) return content;
  const kept = cutAt(content, limit);
  return `${kept}\n[Cut: ${kept.length} of ${content.length} characters are shown.]`;
}
