// What the gateway does: its requests, its figures, the test of who answers.
import { z } from 'zod';
import { event, method } from './define';

/** One HTTP request that was answered. */
export const gatewayRequestSchema = z.object({
  id: z.int(),
  /** When it came, ms since 1970. */
  at: z.number(),
  /** Null when it was refused before anybody asked who it is. */
  caller: z.object({ kind: z.string(), name: z.string() }).nullable(),
  /** GET, POST, ... */
  method: z.string(),
  /** The pattern of the route, never the path. */
  route: z.string(),
  /** `provider/model` that answered; null where none was asked. */
  model: z.string().nullable(),
  status: z.int(),
  promptTokens: z.number().nullable(),
  completionTokens: z.number().nullable(),
  ms: z.number(),
  firstTokenMs: z.number().nullable(),
  /** The error's code, where it ended with one. */
  error: z.string().nullable(),
});
export type GatewayRequest = z.infer<typeof gatewayRequestSchema>;

/** What happened in `bucketMs`; null where nothing was measured. */
export const metricsBucketSchema = z.object({
  /** Its begin, ms since 1970. */
  at: z.number(),
  requests: z.int(),
  errors: z.int(),
  /** Answers of models that ended in it. */
  answers: z.int(),
  promptTokens: z.int(),
  completionTokens: z.int(),
  /** Of writing, over all answers of the bucket. */
  tokensPerSecond: z.number().nullable(),
  firstTokenP50Ms: z.number().nullable(),
  firstTokenP95Ms: z.number().nullable(),
});
export type MetricsBucket = z.infer<typeof metricsBucketSchema>;

export const activityMethods = {
  'gateway.requests': method({
    scope: 'read',
    summary: 'The newest HTTP requests, newest first; 500 are remembered until the gateway ends.',
    input: z.object({ limit: z.int().min(1).max(500).default(100) }),
    output: z.object({ requests: z.array(gatewayRequestSchema) }),
  }),
  'metrics.history': method({
    scope: 'read',
    summary: 'Requests, speed and errors of the last hour in steps of 10 seconds, oldest first, without gaps.',
    input: z.object({ minutes: z.int().min(1).max(60).default(60) }),
    output: z.object({ bucketMs: z.int(), buckets: z.array(metricsBucketSchema) }),
  }),
  'route.test': method({
    scope: 'admin',
    summary: 'Asks the model that answers now, or the one named, one short question, and measures it.',
    input: z.object({ model: z.string().max(300).optional().describe('`provider/model`; left out: the one of the route.') }),
    output: z.object({
      provider: z.string(),
      model: z.string(),
      reason: z.string(),
      question: z.string(),
      answer: z.string(),
      firstTokenMs: z.number().nullable(),
      totalMs: z.number(),
      promptTokens: z.number().nullable(),
      completionTokens: z.number().nullable(),
      tokensPerSecond: z.number().nullable(),
    }),
  }),
};

export const activityEvents = {
  'gateway.request': event({
    summary: 'The gateway answered an HTTP request; at most 20 are told in one second, gateway.requests has all.',
    durable: false,
    data: gatewayRequestSchema,
  }),
};
