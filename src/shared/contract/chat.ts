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
    output: z.object({ sessionId: z.string(), runId: z.string(), state: z.enum(['started', 'steered', 'queued']) }),
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
};

export const chatEvents = {
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
