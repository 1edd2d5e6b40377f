// The shapes of a conversation, as stored, shown and sent.
import { z } from 'zod';

export const contentPartSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('image'), mediaType: z.string(), data: z.base64() }),
]);

export const toolCallSchema = z.object({
  id: z.string(),
  name: z.string(),
  arguments: z.string(),
  /** How sure the model was of the name and the values, 0 to 1: the mean probability of their tokens. Left out where nobody knows. */
  confidence: z.number().optional(),
  /** How probable it was to the model that it should call at all here, 0 to 1. Left out where nobody knows. */
  intent: z.number().optional(),
});

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

export const grantKindSchema = z.enum(['once', 'session', 'always']);
export type GrantKind = z.infer<typeof grantKindSchema>;

/** Whose yes or no a tool call had. */
export const callApprovalSchema = z.object({
  /** Of the approval that was asked for. */
  id: z.string(),
  decidedBy: z.string().nullable(),
  /** What the yes covered; null on a no. */
  grant: grantKindSchema.nullable(),
});
export type CallApproval = z.infer<typeof callApprovalSchema>;

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
  /** On role `tool`: ms that the tool ran, without the wait for a yes. */
  toolMs: z.number().optional(),
  /** On role `tool`: there when a person was asked, now or when they gave a standing yes. */
  approval: callApprovalSchema.optional(),
  /** On role `assistant`: ms from the first word of the reasoning to the first word of the answer. */
  thinkingMs: z.number().optional(),
  state: z.enum(['complete', 'partial', 'interrupted']),
  facts: answerFactsSchema.optional(),
  createdAt: z.number(),
});
export type Message = z.infer<typeof messageSchema>;

/** What a session asks of its model; what is left out comes from the preset, then from the settings. */
export const sessionParamsSchema = z.object({
  temperature: z.number().min(0).max(5).optional(),
  topP: z.number().min(0).max(1).optional(),
  /** Tokens of one answer. */
  maxTokens: z.int().min(16).max(32_768).optional(),
  /** `auto` and left out: as the settings say. */
  thinking: z.enum(['on', 'off', 'auto']).optional(),
  /** Id of a preset whose text is added to the system prompt. */
  systemPreset: z.string().max(100).optional(),
});
export type SessionParams = z.infer<typeof sessionParamsSchema>;

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
  pinned: z.boolean(),
  /** A name that groups sessions; null for none. */
  folder: z.string().nullable(),
  archived: z.boolean(),
  params: sessionParamsSchema,
});
export type Session = z.infer<typeof sessionSchema>;

export const listedSessionSchema = sessionSchema.extend({
  /** The beginning of the last words of the open branch, as one plain line without secrets; empty where there are none. Left out by gateways of the first version. */
  preview: z.string().optional(),
});
export type ListedSession = z.infer<typeof listedSessionSchema>;
