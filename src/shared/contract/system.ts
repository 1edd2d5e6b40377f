import { z } from 'zod';
import { approvalSchema } from './approvals';
import { storageStateSchema } from './backup';
import { runningToolSchema, runSchema } from './chat';
import { event, method } from './define';
import { engineStatusSchema } from './engine';
import { llamafarmStatusSchema } from './llamafarm';
import { messageSchema } from './messages';
import { routeSchema } from './models';

export const statusSchema = z.object({
  version: z.string(),
  pid: z.number(),
  startedAt: z.number(),
  address: z.string().nullable(),
  stateFolder: z.string(),
  node: z.string(),
  route: routeSchema,
  llamafarm: llamafarmStatusSchema,
  engine: engineStatusSchema,
  runs: z.number(),
  /** No new run begins. Left out by gateways of the first version. */
  paused: z.boolean().optional(),
  pendingApprovals: z.number(),
  /** What holds programs in that the agent runs. */
  sandbox: z.object({ kind: z.enum(['bubblewrap', 'sandbox-exec', 'none']), detail: z.string() }),
  clients: z.number(),
  settingsProblem: z.string().nullable(),
  /** Whether what happens is kept. Left out by gateways of the first version. */
  storage: storageStateSchema.optional(),
  /** What became of a damaged database; null when nothing did. */
  rebuilt: z.string().nullable().optional(),
});
export type Status = z.infer<typeof statusSchema>;

/** What `GET /health` answers to anyone on this machine: no secrets, no paths. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  name: z.literal('farmhand'),
  version: z.string(),
  /** A model can answer now. */
  ready: z.boolean(),
  detail: z.string(),
  action: z.string().nullable(),
  parts: z.object({ gateway: z.string(), llamafarm: z.string(), engine: z.string(), storage: z.string().optional() }),
  uptimeMs: z.number(),
});

export const checkSchema = z.object({ name: z.string(), state: z.enum(['ok', 'warn', 'fail']), detail: z.string(), action: z.string().nullable() });

/** One thing looked at in the first run. */
export const setupFindingSchema = z.object({
  state: z.enum(['ok', 'working', 'missing', 'failed']),
  /** What was found, in one sentence. */
  detail: z.string(),
  /** Why it is not well; null when it is. */
  cause: z.string().nullable(),
  /** The one thing to do; null when nothing is. */
  action: z.string().nullable(),
});
export type SetupFinding = z.infer<typeof setupFindingSchema>;

/** Ways to go on in the first run. `use-llamafarm`: llamafarm.provision; `start-llamafarm`: llamafarm.start; `use-engine`: answer with the engine; `get-model`: models.download; `connect`: settings.set models.providers.llamafarm.baseUrl, then llamafarm.status {refresh: true}. */
export const setupOfferSchema = z.enum(['use-llamafarm', 'start-llamafarm', 'use-engine', 'get-model', 'connect']);

export const searchedEventsSchema = z.object({
  /** Events that were looked at. */
  count: z.int(),
  /** Ids of the first and the last of them, in the order asked for; null when there was none. */
  first: z.int().nullable(),
  last: z.int().nullable(),
  /** When the last of them was, ms. */
  lastAt: z.number().nullable(),
  /** Nothing is left in this direction. */
  end: z.boolean(),
});
export type SearchedEvents = z.infer<typeof searchedEventsSchema>;

export const systemMethods = {
  'system.health': method({ scope: 'chat', summary: 'Whether a model can answer, in one line.', input: z.object({}), output: healthSchema }),
  'system.status': method({
    scope: 'read',
    summary: 'Everything about this gateway that a person may want to know.',
    input: z.object({}),
    output: statusSchema,
  }),
  'system.doctor': method({
    scope: 'read',
    summary: 'Every dependency checked, with one thing to do for each that fails.',
    input: z.object({ deep: z.boolean().default(false).describe('Compares the indexes of the database with its rows, too.') }),
    output: z.object({ checks: z.array(checkSchema) }),
  }),
  'system.snapshot': method({
    scope: 'read',
    summary: 'What a client needs that missed events: open runs with their partial answers and running tools, and what waits.',
    input: z.object({}),
    output: z.object({
      runs: z.array(runSchema),
      partial: z.array(messageSchema),
      /** What runs now. Left out by gateways of the first version. */
      tools: z.array(runningToolSchema).optional(),
      approvals: z.array(approvalSchema),
      status: statusSchema,
    }),
  }),
  'system.stop': method({
    scope: 'admin',
    summary: 'Stops the gateway after letting streams end.',
    input: z.object({}),
    output: z.object({ stopping: z.literal(true) }),
  }),
  'setup.get': method({
    scope: 'read',
    summary: 'What the first run found on this computer, and what it can offer.',
    input: z.object({ refresh: z.boolean().default(false).describe('Look again before answering.') }),
    output: z.object({
      /** The person went through it, or skipped it. */
      done: z.boolean(),
      /** A model can answer now. */
      ready: z.boolean(),
      /** `provider/model` that would answer; null for none. */
      model: z.string().nullable(),
      findings: z.object({ llamafarm: setupFindingSchema, engine: setupFindingSchema, starter: setupFindingSchema, models: setupFindingSchema }),
      /** Best first. */
      offers: z.array(setupOfferSchema),
    }),
  }),
  'setup.finish': method({
    scope: 'admin',
    summary: 'The first run is done, or skipped: it is not shown again.',
    input: z.object({}),
    output: z.object({ done: z.literal(true) }),
  }),
  'setup.reopen': method({ scope: 'admin', summary: 'Shows the first run again.', input: z.object({}), output: z.object({ done: z.literal(false) }) }),
  'events.list': method({
    scope: 'read',
    summary: 'Durable events from the store, oldest first unless told otherwise.',
    input: z.object({
      after: z.int().min(0).default(0),
      before: z.int().min(0).optional().describe('Only events with a smaller id.'),
      sessionId: z.string().optional(),
      types: z.array(z.string()).max(100).optional().describe('Names of events; `tool.*` means all that begin so.'),
      text: z.string().max(200).optional().describe('Only events whose name or data hold this text; one call looks at 20,000 events at most.'),
      newestFirst: z.boolean().default(false),
      limit: z.int().min(1).max(1000).default(200),
    }),
    output: z.object({
      /** How far a search for `text` looked; go on with `before` (or `after`) set to `last`. */
      searched: searchedEventsSchema.optional(),
      events: z.array(z.object({ id: z.int(), at: z.number(), event: z.string(), data: z.json() })),
    }),
  }),
};

export const systemEvents = {
  'system.stopping': event({ summary: 'The gateway stops; reconnect later.', durable: false, data: z.object({ reason: z.string() }) }),
};
