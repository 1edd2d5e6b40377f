// The shapes of a conversation, as stored, shown and sent.
import { z } from 'zod';

export const contentPartSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('image'), mediaType: z.string(), data: z.base64() }),
]);

export const toolCallSchema = z.object({ id: z.string(), name: z.string(), arguments: z.string() });

export const usageSchema = z.object({
  promptTokens: z.number().nullable(),
  completionTokens: z.number().nullable(),
  cachedTokens: z.number().nullable(),
});

export const riskSchema = z.enum(['read', 'note', 'simulated', 'write', 'danger']);
export type Risk = z.infer<typeof riskSchema>;

export const modeSchema = z.enum(['chat-only', 'ask', 'allow-reads', 'allow-workspace']);
export type Mode = z.infer<typeof modeSchema>;

export const toolOutcomeSchema = z.enum(['done', 'failed', 'denied', 'stopped']);
export type ToolOutcome = z.infer<typeof toolOutcomeSchema>;

/** How one answer of a model was made; times in ms. */
export const answerFactsSchema = z.object({
  model: z.string(),
  provider: z.string(),
  /** Why this model was chosen, in one sentence. */
  reason: z.string(),
  usage: usageSchema,
  firstTokenMs: z.number().nullable(),
  totalMs: z.number(),
});
export type AnswerFacts = z.infer<typeof answerFactsSchema>;

/** One node of a session's message tree. `summary` stands for everything above it once the window was full. */
export const messageSchema = z.object({
  id: z.string(),
  sessionId: z.string(),
  parentId: z.string().nullable(),
  runId: z.string().nullable(),
  role: z.enum(['user', 'assistant', 'tool', 'summary']),
  content: z.array(contentPartSchema),
  reasoning: z.string().optional(),
  toolCalls: z.array(toolCallSchema).optional(),
  /** On role `tool`: the call it answers, how it ended and what the UI may show. */
  toolCallId: z.string().optional(),
  toolName: z.string().optional(),
  outcome: toolOutcomeSchema.optional(),
  details: z.json().optional(),
  state: z.enum(['complete', 'partial', 'interrupted']),
  facts: answerFactsSchema.optional(),
  createdAt: z.number(),
});
export type Message = z.infer<typeof messageSchema>;

export const sessionSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Who began it: the window, the CLI, or a program through the OpenAI API. */
  origin: z.enum(['window', 'cli', 'api', 'rpc']),
  mode: modeSchema,
  /** `provider/model`, or null for the default route. */
  model: z.string().nullable(),
  /** The newest message of the branch that is open; null while empty. */
  headId: z.string().nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
  messageCount: z.number(),
});
export type Session = z.infer<typeof sessionSchema>;
