// One run: the loop's ports, joined to a model, the tools, the approvals gate and a conversation.
import { toErrorValue } from '@shared/contract/errors';
import type { AnswerFacts, CallApproval, Mode, Session } from '@shared/contract/messages';
import type { ModelRequest, ToolCall, ToolSchema } from '@shared/domain/model';
import type { Approvals, Decision, ProposedAction } from '../approvals';
import type { ChosenModel, Routes } from '../providers';
import type { PreparedCall, Toolbox } from '../tools';
import { type Answer, readAnswer, unknownUsage } from './answer';
import { describeForSummary, planCompaction, summaryPrompt } from './compaction';
import type { Conversation } from './conversation';
import { findDoubt } from './doubt';
import { estimateMessageTokens } from './estimate-tokens';
import { type LoopEnd, type LoopPorts, runLoop, type ToolReport } from './loop';
import { buildPrompt, roomForMessages } from './prompt';
import type { PersonaPart } from './prompt-record';

export interface RunDeps {
  routes: Routes;
  toolbox: Toolbox;
  approvals: Approvals;
  /** All or nothing, and durable once it returns: a tool's start is written, with the use of the yes for it, before the tool acts. */
  durably: <T>(work: () => T) => T;
  now: () => number;
}

export interface RunOptions {
  chosen: ChosenModel;
  mode: Mode;
  /** Who began the conversation. */
  caller: Session['origin'];
  /** Stable from turn to turn. Empty for a bare model. */
  system: string;
  /** The files that `system` begins with, in order. */
  personaParts?: readonly PersonaPart[];
  /** The agent's own tools. */
  tools: readonly ToolSchema[];
  /** Tools that the caller of the API runs itself. */
  clientTools: ToolSchema[];
  maxSteps: number;
  maxTokens: number;
  /** Calls that an interrupted run left open: they are run first. */
  pending?: readonly ToolCall[] | undefined;
  request: Pick<ModelRequest, 'temperature' | 'topP' | 'seed' | 'stop' | 'think' | 'toolChoice' | 'responseFormat'>;
}

/** Tokens of a summary. */
const summaryTokens = 400;

/** How often one call is asked about while what it touches changes between the yes and the start. */
const mostQuestions = 3;
/** Refusals named when a run ends because of them. */
const mostNamed = 5;

export async function executeRun(deps: RunDeps, options: RunOptions, conversation: Conversation, signal: AbortSignal): Promise<LoopEnd> {
  const { routes, toolbox, approvals } = deps;
  const clientToolNames = new Set(options.clientTools.map(({ name }) => name));
  const tools: ToolSchema[] = [...options.tools.filter(({ name }) => !clientToolNames.has(name)), ...options.clientTools];
  let chosen = options.chosen;
  let dropped = 0;
  const refused: string[] = [];

  const switchTo = (next: ChosenModel): void => {
    chosen = next;
    conversation.on({ type: 'switched', chosen: next });
  };

  const compact = async (runSignal: AbortSignal): Promise<void> => {
    if (!conversation.summarise) return;
    const room = roomForMessages({ system: options.system, tools, contextWindow: chosen.contextWindow, answerTokens: options.maxTokens });
    const plan = planCompaction(conversation.messages(), room);
    if (!plan) return;
    const text = describeForSummary(plan.older, Math.max(256, chosen.contextWindow - summaryTokens * 2));
    const summary = await readAnswer(
      routes.stream(
        chosen,
        {
          messages: [
            { role: 'system', content: summaryPrompt },
            { role: 'user', content: text },
          ],
          tools: [],
          maxTokens: summaryTokens,
        },
        runSignal,
        switchTo,
      ),
      [],
      deps.now,
      () => {},
    );
    // A summary that failed or says nothing is worse than cutting: the prompt builder then trims and says so.
    if (summary.end.type !== 'done' || summary.text.trim() === '') return;
    conversation.summarise(summary.text.trim(), plan.keepTurns);
    const tokensAfter = conversation.messages().reduce((sum, message) => sum + estimateMessageTokens(message), 0);
    conversation.on({
      type: 'cut',
      kind: 'compacted',
      detail: `${plan.older.length} earlier messages are now told as a summary. The originals are kept.`,
      tokensBefore: plan.tokensBefore,
      tokensAfter,
    });
  };

  const ports: LoopPorts = {
    async answer(runSignal) {
      await compact(runSignal);
      const prompt = buildPrompt({
        system: options.system,
        tools,
        messages: conversation.messages(),
        contextWindow: chosen.contextWindow,
        answerTokens: options.maxTokens,
      });
      if (prompt.dropped > dropped) {
        dropped = prompt.dropped;
        const detail = `The ${prompt.dropped} oldest messages do not fit the context window and were left out of the prompt.`;
        conversation.on({ type: 'cut', kind: 'trimmed', detail, tokensBefore: prompt.tokensBefore, tokensAfter: prompt.tokens });
      }
      const asked = { ...options.request, maxTokens: options.maxTokens };
      const { contextWindow } = chosen;
      const sent = { system: options.system, personaParts: options.personaParts ?? [], tools, contextWindow, dropped: prompt.dropped, options: asked };
      conversation.on({ type: 'answer-started', chosen, sent });
      const request = { ...asked, messages: prompt.messages, tools, cacheKey: conversation.sessionId };
      const answer = await readAnswer(routes.stream(chosen, request, runSignal, switchTo), tools, deps.now, conversation.on);
      conversation.on({ type: 'answer-finished', answer, facts: factsOf(answer, chosen) });
      await conversation.settle?.();
      return answer;
    },

    async runTool(call, runSignal) {
      const report = await runTool(call, runSignal);
      conversation.on({ type: 'tool-finished', call, report });
      return report;
    },
    skipTool: (call, report) => conversation.on({ type: 'tool-finished', call, report }),
    isClientTool: (name) => clientToolNames.has(name),
    hasSteering: conversation.hasSteering,
    takeSteering: conversation.takeSteering,
    takeFollowUp: conversation.takeFollowUp,
  };

  // What a small model wants to write is asked in every mode.
  const mode = chosen.care !== null && options.mode === 'allow-workspace' ? 'ask' : options.mode;
  const offered = new Set(options.tools.map(({ name }) => name));

  const runTool = async (call: ToolCall, runSignal: AbortSignal): Promise<ToolReport> => {
    // The toolbox words every refusal for the model: unknown name, broken JSON, arguments that do not fit.
    const prepared = toolbox.prepare(call, [...offered]);
    if (!prepared.ok) return { outcome: 'failed', content: prepared.content, ms: 0 };
    const { tool, arguments: given, preview } = prepared;
    const { sessionId, runId } = conversation;
    if (!offered.has(tool.name)) return { outcome: 'failed', content: `Error: the tool ${tool.name} is not on offer here.`, ms: 0 };

    const doubt =
      chosen.care === null
        ? null
        : findDoubt({ tool, arguments: given, preview, confidence: call.confidence, intent: call.intent }, chosen.care, conversation.messages());
    if (doubt !== null) return { outcome: 'stopped', content: 'Not run: the person was asked first.', ms: 0, question: doubt };

    const agreed = await agree(call, prepared, runSignal);
    if (!agreed.ok) return agreed.report;
    const progress = (text: string): void => conversation.on({ type: 'tool-progress', call, text });
    const output = await toolbox.run(prepared, { signal: runSignal, sessionId, runId, callId: call.id, progress, agreed: agreed.action });
    return agreed.approval ? { ...output, approval: agreed.approval } : output;
  };

  /** From a call to a yes that still fits what the call would do at its start. The start is durable when this resolves. */
  const agree = async (
    call: ToolCall,
    prepared: PreparedCall & { ok: true },
    runSignal: AbortSignal,
  ): Promise<{ ok: true; action: ProposedAction['action']; approval: CallApproval | undefined } | { ok: false; report: ToolReport }> => {
    const { tool, arguments: given, preview } = prepared;
    const { sessionId, runId } = conversation;
    const no = (outcome: 'failed' | 'denied', content: string): { ok: false; report: ToolReport } => ({ ok: false, report: { outcome, content, ms: 0 } });
    const start = (decision: Decision & { allowed: true }): boolean =>
      deps.durably(() => {
        if (!approvals.use(decision)) return false;
        conversation.on({ type: 'tool-started', call, arguments: given, risk: tool.risk, preview });
        return true;
      });
    let changed: string | undefined;
    for (let round = 0; round < mostQuestions; round += 1) {
      const found = await toolbox.describe(prepared);
      if (!found.ok) return no('failed', found.content);
      const { action, diff, floor } = found;
      const proposed = { sessionId, runId, callId: call.id, tool: tool.name, caller: options.caller, risk: tool.risk, mode, arguments: given, preview };
      const decision = await approvals.gate({ ...proposed, action, diff, floor, changed }, runSignal);
      if (!decision.allowed) {
        refused.push(`${preview} (${decision.reason})`);
        const denied = no('denied', `Denied: ${decision.reason}`);
        return decision.approval ? { ...denied, report: { ...denied.report, approval: decision.approval } } : denied;
      }
      // Nobody was shown anything: what was found just now is what runs.
      const again = decision.asked ? await toolbox.describe(prepared) : found;
      if (again.ok && approvals.holds(decision, { tool: tool.name, arguments: given, action: again.action }) && start(decision))
        return { ok: true, action, approval: decision.approval };
      approvals.drop(decision);
      if (!again.ok) return no('failed', again.content);
      changed = 'It changed since you said yes.';
    }
    return no('failed', `Error: ${tool.name} was not run, because what it would touch keeps changing. Try again later.`);
  };

  try {
    const end = await runLoop(ports, options.maxSteps, signal, options.pending);
    const notice = noticeFor(end, refused);
    if (notice) conversation.on({ type: 'notice', text: notice });
    return end;
  } catch (error) {
    return { reason: 'failed', error: toErrorValue(error), finish: 'stop', clientCalls: [], lastAnswer: null, steps: 0, question: null };
  }
}

/** What the agent itself says when it ends a run early. */
function noticeFor({ reason, steps, question }: LoopEnd, refused: readonly string[]): string | null {
  if (question !== null) return question;
  if (reason === 'step-limit') return `I stopped after ${steps} steps without reaching the end. Say "go on" to let me continue.`;
  if (reason === 'loop') return 'I stopped, because I kept making the same call without getting any further. Tell me how to go on.';
  if (reason === 'denials') {
    const named = refused.slice(-mostNamed).map((what) => `- ${what}`);
    const more = refused.length > mostNamed ? [`- and ${refused.length - mostNamed} before these`] : [];
    return ['I stopped, because what I wanted to do was not allowed:', ...named, ...more, 'Tell me what to do instead.'].join('\n');
  }
  return null;
}

function factsOf(answer: Answer, chosen: ChosenModel): AnswerFacts {
  return {
    model: answer.model ?? chosen.model,
    provider: chosen.provider.id,
    reason: chosen.reason,
    usage: answer.usage ?? unknownUsage,
    firstTokenMs: answer.firstTokenMs,
    totalMs: answer.totalMs,
  };
}
