import { z } from 'zod';
import { event, method } from './define';
import { errorValueSchema } from './errors';
import { answerFactsSchema, contentPartSchema, messageSchema, modeSchema, riskSchema, toolOutcomeSchema } from './messages';

export const runReasonSchema = z.enum(['done', 'stopped', 'failed', 'interrupted', 'step-limit', 'loop', 'denials']);
export type RunReason = z.infer<typeof runReasonSchema>;

export const runSchema = z.object({
  id: z.string(),
  sessionId: z.string(),
  state: z.enum(['running', 'ended']),
  reason: runReasonSchema.nullable(),
  error: errorValueSchema.nullable(),
  startedAt: z.number(),
  endedAt: z.number().nullable(),
});
export type Run = z.infer<typeof runSchema>;

/** A tool that runs now. */
export const runningToolSchema = z.object({
  runId: z.string(),
  sessionId: z.string(),
  callId: z.string(),
  tool: z.string(),
  risk: riskSchema,
  preview: z.string(),
  startedAt: z.number(),
  /** The end of what it wrote so far. */
  output: z.string(),
});
export type RunningTool = z.infer<typeof runningToolSchema>;

/** What a person said during a run, still to be heard. */
export const queuedMessageSchema = z.object({
  id: z.string(),
  content: z.array(contentPartSchema),
  during: z.enum(['steer', 'queue']),
  at: z.number(),
});
export type QueuedMessage = z.infer<typeof queuedMessageSchema>;

export const tokenCounterSchema = z.enum(['server', 'engine', 'estimate']);

/** How full the window of a session's model is, in tokens. */
export const contextSchema = z.object({
  sessionId: z.string(),
  model: z.string().nullable(),
  /** Of the model. */
  window: z.number(),
  /** Of the newest prompt and its answer. */
  used: z.number(),
  /** Kept free for the next answer. */
  reserved: z.number(),
  /** Of `used`, about. */
  parts: z.object({ persona: z.number(), tools: z.number(), conversation: z.number() }),
  /** Who counted `used`: the model's server, or our estimate. */
  countedBy: tokenCounterSchema,
  at: z.number(),
});
export type SessionContext = z.infer<typeof contextSchema>;

export const promptPartSchema = z.object({
  kind: z.enum(['persona', 'rules', 'memory', 'instructions', 'tools', 'summary', 'conversation', 'recalled', 'tail']),
  /** What it is, for people: a file, a tool, who spoke. */
  label: z.string(),
  /** The workspace file it comes from; null for all else. */
  file: z.string().nullable(),
  /** The message it comes from; null for all else. */
  messageId: z.string().nullable(),
  tokens: z.number(),
  text: z.string(),
});
export type PromptPart = z.infer<typeof promptPartSchema>;

export const chatMethods = {
  'chat.send': method({
    scope: 'chat',
    summary: 'Gives the agent a message. Answers at once; the run reports through events. During a run the message steers it or waits for its end.',
    input: z.object({
      sessionId: z.string().optional().describe('Left out: a new session.'),
      content: z.union([z.string().min(1), z.array(contentPartSchema).min(1)]),
      parentId: z.string().nullable().optional().describe('The message to answer below; makes a branch. Left out: the head of the session.'),
      model: z.string().optional(),
      mode: modeSchema.optional(),
      during: z.enum(['steer', 'queue']).default('steer').describe('What to do when the session already has a run.'),
    }),
    output: z.object({
      sessionId: z.string(),
      runId: z.string(),
      state: z.enum(['started', 'steered', 'queued']),
      queuedId: z.string().optional().describe('When it waits: its id in chat.queue.'),
    }),
  }),
  'chat.regenerate': method({
    scope: 'chat',
    summary: 'Answers a user message again, as a new branch beside the former answer.',
    input: z.object({ sessionId: z.string(), messageId: z.string().describe('The user message.'), model: z.string().optional() }),
    output: z.object({ sessionId: z.string(), runId: z.string(), state: z.literal('started') }),
  }),
  'chat.resume': method({
    scope: 'chat',
    summary:
      'Goes on where a run was interrupted or failed. Calls that ended are not made again; of one that began and may have had its effect the model hears that nobody knows.',
    input: z.object({ sessionId: z.string() }),
    output: z.object({ sessionId: z.string(), runId: z.string(), state: z.literal('started') }),
  }),
  'chat.stop': method({
    scope: 'chat',
    summary: 'Stops the run of a session: the model, its tools and what waits.',
    input: z.object({ sessionId: z.string() }),
    output: z.object({ stopped: z.boolean() }),
  }),
  'chat.queue': method({
    scope: 'read',
    summary: 'What was said during the run of a session and still waits, in order.',
    input: z.object({ sessionId: z.string() }),
    output: z.object({ queue: z.array(queuedMessageSchema) }),
  }),
  'chat.unqueue': method({
    scope: 'chat',
    summary: 'Takes a waiting message back, with its words.',
    input: z.object({ sessionId: z.string(), id: z.string() }),
    output: z.object({ message: queuedMessageSchema.nullable().describe('Null: it was heard already, or never waited.') }),
  }),
  'chat.prompt': method({
    scope: 'read',
    summary: 'Why is this in the prompt: the request as it was sent for an answer, or as it would be sent next, with its parts.',
    input: z
      .object({
        sessionId: z.string().optional().describe('What would be sent next.'),
        messageId: z.string().optional().describe('Of an answer: what was sent for it.'),
      })
      .refine(({ sessionId, messageId }) => (sessionId === undefined) !== (messageId === undefined), 'Give either sessionId or messageId.'),
    output: z.object({
      sessionId: z.string(),
      messageId: z.string().nullable(),
      /** `sent`: word for word what went out. `rebuilt`: from an answer older than the record, with the persona of today. `next`: what would go out now. */
      as: z.enum(['sent', 'rebuilt', 'next']),
      provider: z.string().nullable(),
      model: z.string().nullable(),
      contextWindow: z.number(),
      /** Tokens of the whole prompt. */
      total: z.number(),
      /** Who counted the parts. */
      countedBy: tokenCounterSchema,
      /** What the model's server counted for the whole prompt; null where unknown. */
      reportedTokens: z.number().nullable(),
      /** In the order in which the model reads them. */
      parts: z.array(promptPartSchema),
      /** How many of the oldest messages were left out. */
      dropped: z.int(),
      /** As Farmhand hands it to the provider. */
      request: z.json(),
    }),
  }),
  'chat.context': method({
    scope: 'read',
    summary: "How full the window of a session's model is.",
    input: z.object({ sessionId: z.string() }),
    output: contextSchema,
  }),
  'agent.pause': method({
    scope: 'admin',
    summary: 'Stops what runs, and lets no new run begin until agent.resume.',
    input: z.object({}),
    output: z.object({ paused: z.boolean() }),
  }),
  'agent.resume': method({ scope: 'admin', summary: 'Lets runs begin again.', input: z.object({}), output: z.object({ paused: z.boolean() }) }),
};

export const chatEvents = {
  'agent.paused': event({ summary: 'The agent was paused or resumed.', durable: false, data: z.object({ paused: z.boolean() }) }),
  'chat.queue.changed': event({
    summary: 'What waits in a session changed.',
    durable: false,
    data: z.object({ sessionId: z.string(), queue: z.array(queuedMessageSchema) }),
  }),
  'session.context': event({ summary: "After each answer: how full the window of the session's model is.", durable: false, data: contextSchema }),
  'run.started': event({
    summary: 'A run began.',
    durable: true,
    data: z.object({ runId: z.string(), sessionId: z.string(), model: z.string(), provider: z.string(), reason: z.string() }),
  }),
  'run.waiting': event({
    summary: 'The run waits for the model server, with what is known of it.',
    durable: false,
    data: z.object({
      runId: z.string(),
      sessionId: z.string(),
      state: z.enum(['connecting', 'loading', 'reading']),
      detail: z.string(),
      progress: z.number().optional(),
    }),
  }),
  'message.added': event({
    summary: 'A message stands in the session; an assistant message may still be partial.',
    durable: false,
    data: z.object({ sessionId: z.string(), message: messageSchema }),
  }),
  'message.delta': event({
    summary: 'More of the answer or of its reasoning.',
    durable: false,
    data: z.object({ runId: z.string(), sessionId: z.string(), messageId: z.string(), kind: z.enum(['text', 'reasoning']), text: z.string() }),
  }),
  'message.finished': event({ summary: 'The message is whole and stored.', durable: false, data: z.object({ sessionId: z.string(), message: messageSchema }) }),
  'tool.started': event({
    summary: 'A tool begins to run.',
    durable: true,
    data: z.object({
      runId: z.string(),
      sessionId: z.string(),
      callId: z.string(),
      tool: z.string(),
      arguments: z.json(),
      risk: riskSchema,
      preview: z.string(),
    }),
  }),
  'tool.progress': event({
    summary: 'Live output of a running tool.',
    durable: false,
    data: z.object({ runId: z.string(), sessionId: z.string(), callId: z.string(), text: z.string() }),
  }),
  'tool.finished': event({
    summary: 'A tool ended.',
    durable: true,
    data: z.object({
      runId: z.string(),
      sessionId: z.string(),
      callId: z.string(),
      tool: z.string(),
      outcome: toolOutcomeSchema,
      content: z.string(),
      details: z.json().optional(),
      ms: z.number(),
    }),
  }),
  'context.cut': event({
    summary: 'Part of the conversation was left out of the prompt or replaced by a summary.',
    durable: true,
    data: z.object({
      runId: z.string(),
      sessionId: z.string(),
      kind: z.enum(['trimmed', 'compacted', 'file-cut']),
      detail: z.string(),
      tokensBefore: z.number(),
      tokensAfter: z.number(),
    }),
  }),
  'run.finished': event({
    summary: 'A run ended, with its reason.',
    durable: true,
    data: z.object({
      runId: z.string(),
      sessionId: z.string(),
      reason: runReasonSchema,
      error: errorValueSchema.nullable(),
      facts: answerFactsSchema.nullable(),
      steps: z.number(),
    }),
  }),
};
