import { z } from 'zod';
import { approvalSchema } from './approvals';
import { runSchema } from './chat';
import { event, method } from './define';
import { llamafarmStatusSchema } from './llamafarm';
import { messageSchema } from './messages';
import { routeSchema } from './models';

export const engineStatusSchema = z.object({
  state: z.enum(['ready', 'absent', 'failing', 'starting']),
  detail: z.string(),
  action: z.string().nullable(),
  model: z.string().nullable(),
});

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
  pendingApprovals: z.number(),
  /** What holds programs in that the agent runs. */
  sandbox: z.object({ kind: z.enum(['bubblewrap', 'sandbox-exec', 'none']), detail: z.string() }),
  clients: z.number(),
  settingsProblem: z.string().nullable(),
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
  parts: z.object({ gateway: z.string(), llamafarm: z.string(), engine: z.string() }),
  uptimeMs: z.number(),
});

export const checkSchema = z.object({ name: z.string(), state: z.enum(['ok', 'warn', 'fail']), detail: z.string(), action: z.string().nullable() });

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
    input: z.object({}),
    output: z.object({ checks: z.array(checkSchema) }),
  }),
  'system.snapshot': method({
    scope: 'read',
    summary: 'What a client needs that missed events: open runs with their partial answers, and what waits.',
    input: z.object({}),
    output: z.object({ runs: z.array(runSchema), partial: z.array(messageSchema), approvals: z.array(approvalSchema), status: statusSchema }),
  }),
  'system.stop': method({
    scope: 'admin',
    summary: 'Stops the gateway after letting streams end.',
    input: z.object({}),
    output: z.object({ stopping: z.literal(true) }),
  }),
  'events.list': method({
    scope: 'read',
    summary: 'Durable events from the store, oldest first.',
    input: z.object({ after: z.int().min(0).default(0), sessionId: z.string().optional(), limit: z.int().min(1).max(1000).default(200) }),
    output: z.object({ events: z.array(z.object({ id: z.int(), at: z.number(), event: z.string(), data: z.json() })) }),
  }),
};

export const systemEvents = {
  'system.stopping': event({ summary: 'The gateway stops; reconnect later.', durable: false, data: z.object({ reason: z.string() }) }),
};
