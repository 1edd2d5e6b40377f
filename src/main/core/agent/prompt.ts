// What the model is sent: stable first, small, and honest about what was left out.
import { FarmhandError } from '@shared/contract/errors';
import type { ModelMessage, ToolSchema } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import { estimateMessageTokens, estimateTextTokens, estimateToolTokens } from './estimate-tokens';

export interface PromptInput {
  system: string;
  tools: ToolSchema[];
  /** Oldest first, without the system message. */
  messages: ModelMessage[];
  /** Tokens. */
  contextWindow: number;
  /** Tokens kept free for the answer. */
  answerTokens: number;
}

export interface Prompt {
  messages: ModelMessage[];
  /** Tokens, about. */
  tokens: number;
  /** How many of the oldest messages were left out. */
  dropped: number;
  tokensBefore: number;
}

/** Share of the window that an answer may claim at most. */
const answerShare = 0.25;
// What is left out is rounded up to this share of the room, so that the cut stays in one place for many turns and the prompt keeps its prefix.
const cutShare = 0.4;

/** Tokens that the conversation may take, next to system prompt, tools and answer. */
export function roomForMessages({ system, tools, contextWindow, answerTokens }: Omit<PromptInput, 'messages'>): number {
  const reserved = Math.min(answerTokens, Math.floor(contextWindow * answerShare));
  return contextWindow - reserved - estimateTextTokens(system) - estimateToolTokens(tools);
}

/** Fits the conversation into the window. Never cuts the system prompt or the newest message, never parts a call from its result. Throws `context_overflow`. */
export function buildPrompt(input: PromptInput): Prompt {
  const room = roomForMessages(input);
  const sizes = input.messages.map(estimateMessageTokens);
  const tokensBefore = sizes.reduce((sum, size) => sum + size, 0);
  const dropped = tokensBefore <= room ? 0 : findCut(input.messages, sizes, tokensBefore, room);
  const kept = input.messages.slice(dropped);
  const tokens = sizes.slice(dropped).reduce((sum, size) => sum + size, 0);
  if (tokens > room) {
    throw new FarmhandError('context_overflow', say('agent.tooLong', { tokens, room: Math.max(0, room) }), {
      details: { needed: tokens, room },
    });
  }
  const system: ModelMessage[] = input.system === '' ? [] : [{ role: 'system', content: input.system }];
  return { messages: [...system, ...kept], tokens, dropped, tokensBefore };
}

/** The first message to keep: always the start of a turn. */
function findCut(messages: ModelMessage[], sizes: number[], total: number, room: number): number {
  const step = Math.max(1, Math.floor(room * cutShare));
  const excess = Math.ceil((total - room) / step) * step;
  let left = 0;
  let lastTurn = 0;
  for (const [index, message] of messages.entries()) {
    if (message.role === 'user') {
      lastTurn = index;
      if (left >= excess) return index;
    }
    left += sizes[index] ?? 0;
  }
  return lastTurn;
}
