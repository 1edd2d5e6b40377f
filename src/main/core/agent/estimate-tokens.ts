import type { ModelMessage, ToolSchema } from '@shared/domain/model';

// English and JSON run at 3.5 to 4 characters per token in the vocabularies of current small models; the lower figure errs on the safe side.
const charactersPerToken = 3.5;
// Role marks and separators of a chat template, per message.
const tokensPerMessage = 4;
// What vision encoders of small models spend on one picture.
const tokensPerImage = 1_000;

/** Tokens that a text will take, about. Errs high. */
export function estimateTextTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

export function estimateMessageTokens(message: ModelMessage): number {
  const calls = message.role === 'assistant' ? (message.toolCalls ?? []) : [];
  const inCalls = calls.reduce((sum, call) => sum + estimateTextTokens(call.name + call.arguments) + 10, 0);
  if (typeof message.content === 'string') return tokensPerMessage + estimateTextTokens(message.content) + inCalls;
  return message.content.reduce((sum, part) => sum + (part.type === 'text' ? estimateTextTokens(part.text) : tokensPerImage), tokensPerMessage);
}

/** Tool schemas are the same objects at every call: each is measured once. */
const toolTokens = new WeakMap<ToolSchema, number>();

export function estimateToolTokens(tools: ToolSchema[]): number {
  return tools.reduce((sum, tool) => sum + (toolTokens.get(tool) ?? measure(tool)), 0);
}

function measure(tool: ToolSchema): number {
  const tokens = estimateTextTokens(JSON.stringify(tool)) + 1;
  toolTokens.set(tool, tokens);
  return tokens;
}
