// One run: the loop's ports, joined to a model, the tools, the approvals gate and a conversation.
import { toErrorValue } from '@shared/contract/errors';
import type { AnswerFacts, Mode } from '@shared/contract/messages';
import type { ModelRequest, ToolCall, ToolSchema } from '@shared/domain/model';
import type { Approvals } from '../approvals';
import type { ChosenModel, Routes } from '../providers';
import type { Toolbox } from '../tools';
import { type Answer, readAnswer, unknownUsage } from './answer';
import { describeForSummary, planCompaction, summaryPrompt } from './compaction';
import type { Conversation } from './conversation';
import { findDoubt } from './doubt';
import { estimateMessageTokens } from './estimate-tokens';
import { type LoopEnd, type LoopPorts, runLoop, type ToolReport } from './loop';
import { buildPrompt, roomForMessages } from './prompt';

export interface RunDeps {
  routes: Routes;
  toolbox: Toolbox;
  approvals: Approvals;
  /** Writes what waits, so that a tool's start is durable before the tool acts. */
  flush: () => void;
  now: () => number;
}

export interface RunOptions {
  chosen: ChosenModel;
  mode: Mode;
  /** Stable from turn to turn. Empty for a bare model. */
  system: string;
  /** The agent's own tools. */
  tools: readonly ToolSchema[];
  /** Tools that the caller of the API runs itself. */
  clientTools: ToolSchema[];
  maxSteps: number;
  maxTokens: number;
  request: Pick<ModelRequest, 'temperature' | 'topP' | 'seed' | 'stop' | 'think' | 'toolChoice' | 'responseFormat'>;
}

/** Tokens of a summary. */
const summaryTokens = 400;

export async function executeRun(deps: RunDeps, options: RunOptions, conversation: Conversation, signal: AbortSignal): Promise<LoopEnd> {
  const { routes, toolbox, approvals } = deps;
  const clientToolNames = new Set(options.clientTools.map(({ name }) => name));
  const tools: ToolSchema[] = [...options.tools.filter(({ name }) => !clientToolNames.has(name)), ...options.clientTools];
  let chosen = options.chosen;
  let dropped = 0;

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
      conversation.on({ type: 'answer-started', chosen });
      const request = { ...options.request, messages: prompt.messages, tools, maxTokens: options.maxTokens, cacheKey: conversation.sessionId };
      const answer = await readAnswer(routes.stream(chosen, request, runSignal, switchTo), tools, deps.now, conversation.on);
      conversation.on({ type: 'answer-finished', answer, facts: factsOf(answer, chosen) });
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
  const mode = chosen.careful && options.mode === 'allow-workspace' ? 'ask' : options.mode;
  const offered = new Set(options.tools.map(({ name }) => name));

  const runTool = async (call: ToolCall, runSignal: AbortSignal): Promise<ToolReport> => {
    // The toolbox words every refusal for the model: unknown name, broken JSON, arguments that do not fit.
    const prepared = toolbox.prepare(call, [...offered]);
    if (!prepared.ok) return { outcome: 'failed', content: prepared.content, ms: 0 };
    const { tool, arguments: given, preview } = prepared;
    const { sessionId, runId } = conversation;
    if (!offered.has(tool.name)) return { outcome: 'failed', content: `Error: the tool ${tool.name} is not on offer here.`, ms: 0 };

    const doubt = chosen.careful ? findDoubt({ tool, arguments: given, preview, confidence: call.confidence }, conversation.messages()) : null;
    if (doubt !== null) return { outcome: 'stopped', content: 'Not run: the person was asked first.', ms: 0, question: doubt };

    const decision = await approvals.gate({ sessionId, runId, callId: call.id, tool: tool.name, risk: tool.risk, mode, arguments: given, preview }, runSignal);
    if (!decision.allowed) return { outcome: 'denied', content: `Denied: ${decision.reason}`, ms: 0 };

    conversation.on({ type: 'tool-started', call, arguments: given, risk: tool.risk, preview });
    deps.flush();
    const progress = (text: string): void => conversation.on({ type: 'tool-progress', call, text });
    return toolbox.run(prepared, { signal: runSignal, sessionId, runId, callId: call.id, progress });
  };

  try {
    const end = await runLoop(ports, options.maxSteps, signal);
    const notice = noticeFor(end);
    if (notice) conversation.on({ type: 'notice', text: notice });
    return end;
  } catch (error) {
    return { reason: 'failed', error: toErrorValue(error), finish: 'stop', clientCalls: [], lastAnswer: null, steps: 0, question: null };
  }
}

/** What the agent itself says when it ends a run early. */
function noticeFor({ reason, steps, question }: LoopEnd): string | null {
  if (question !== null) return question;
  if (reason === 'step-limit') return `I stopped after ${steps} steps without reaching the end. Say "go on" to let me continue.`;
  if (reason === 'loop') return 'I stopped, because I kept making the same call without getting any further. Tell me how to go on.';
  if (reason === 'denials') return 'I stopped, because what I wanted to do was not allowed. Tell me what to do instead.';
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
