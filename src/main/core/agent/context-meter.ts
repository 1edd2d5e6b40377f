// How full the window is: counted by the model's server where it counts, else estimated.
import type { SessionContext } from '@shared/contract/chat';
import type { ModelMessage, ToolSchema, Usage } from '@shared/domain/model';
import { estimateMessageTokens, estimateTextTokens, estimateToolTokens } from './estimate-tokens';

export interface Measured {
  sessionId: string;
  model: string | null;
  window: number;
  answerTokens: number;
  system: string;
  tools: readonly ToolSchema[];
  /** Without the system message; the newest answer included. */
  messages: readonly ModelMessage[];
  /** Of the newest answer; null where there was none. */
  usage: Usage | null;
  at: number;
}

/** Share of the window that an answer may claim at most; as the prompt builder has it. */
const answerShare = 0.25;

export function measureContext({ sessionId, model, window, answerTokens, system, tools, messages, usage, at }: Measured): SessionContext {
  const persona = system === '' ? 0 : estimateTextTokens(system);
  const forTools = estimateToolTokens([...tools]);
  const conversation = messages.reduce((sum, message) => sum + estimateMessageTokens(message), 0);
  const estimated = persona + forTools + conversation;
  const counted = usage?.promptTokens == null ? null : usage.promptTokens + (usage.completionTokens ?? 0);
  const used = counted ?? estimated;
  const scale = estimated === 0 ? 0 : used / estimated;
  const parts = { persona: Math.round(persona * scale), tools: Math.round(forTools * scale), conversation: 0 };
  return {
    sessionId,
    model,
    window,
    used,
    reserved: Math.min(answerTokens, Math.floor(window * answerShare)),
    parts: { ...parts, conversation: Math.max(0, used - parts.persona - parts.tools) },
    countedBy: counted === null ? 'estimate' : 'server',
    at,
  };
}
