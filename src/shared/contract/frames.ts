// What travels over a WebSocket, or any other two-way pipe.
import { z } from 'zod';
import { errorValueSchema } from './errors';

export const protocolVersion = 1;

/** Limits that the gateway keeps and tells its clients. */
export const limits = {
  /** Bytes of one frame or body. */
  maxFrameBytes: 20 * 1024 * 1024,
  /** Bytes of the first frame, before the caller is known. */
  maxHelloBytes: 64 * 1024,
  /** ms until an unspoken hello closes the socket. */
  helloTimeoutMs: 10_000,
  /** Events kept for clients that come back. */
  keptEvents: 4096,
  /** ms between pings. */
  pingIntervalMs: 30_000,
};

/** Why a socket is closed, beside the codes of RFC 6455. A client comes back by itself except after `protocol` and `unauthorized`. */
export const closeCodes = {
  normal: 1000,
  stopping: 1001,
  tooLarge: 1009,
  protocol: 4400,
  unauthorized: 4401,
  helloTimeout: 4408,
  slowReader: 4413,
} as const;

export const helloFrameSchema = z.object({
  type: z.literal('hello'),
  protocol: z.object({ min: z.int(), max: z.int() }),
  client: z.object({ name: z.string().max(100), version: z.string().max(50) }),
  key: z.string().max(500).optional(),
  /** Where the client left off: the rest is sent, or a snapshot. */
  resume: z.object({ stream: z.string(), seq: z.int().min(0) }).optional(),
});
export type HelloFrame = z.infer<typeof helloFrameSchema>;

export const requestFrameSchema = z.object({ type: z.literal('req'), id: z.union([z.string(), z.number()]), method: z.string(), params: z.json().optional() });
export type RequestFrame = z.infer<typeof requestFrameSchema>;

/** The caller no longer wants the answer to its request `id`; the request then ends with the error `cancelled`. */
export const cancelFrameSchema = z.object({ type: z.literal('cancel'), id: z.union([z.string(), z.number()]) });
export type CancelFrame = z.infer<typeof cancelFrameSchema>;

export const clientFrameSchema = z.discriminatedUnion('type', [helloFrameSchema, requestFrameSchema, cancelFrameSchema]);

export const welcomeFrameSchema = z.object({
  type: z.literal('welcome'),
  protocol: z.int(),
  server: z.object({ name: z.literal('farmhand'), version: z.string() }),
  /** Names this life of the gateway: sequence numbers are only comparable within it. */
  stream: z.string(),
  seq: z.int(),
  scopes: z.array(z.string()),
  methods: z.array(z.string()),
  events: z.array(z.string()),
  limits: z.object({ maxFrameBytes: z.int(), pingIntervalMs: z.int() }),
  /** `resumed`: missed events follow. `snapshot`: the gap is too old; ask `system.snapshot`. */
  start: z.enum(['fresh', 'resumed', 'snapshot']),
});
export type WelcomeFrame = z.infer<typeof welcomeFrameSchema>;

export const responseFrameSchema = z.union([
  z.object({ type: z.literal('res'), id: z.union([z.string(), z.number()]).nullable(), ok: z.literal(true), data: z.json() }),
  z.object({ type: z.literal('res'), id: z.union([z.string(), z.number()]).nullable(), ok: z.literal(false), error: errorValueSchema }),
]);

export const eventFrameSchema = z.object({ type: z.literal('event'), seq: z.int(), event: z.string(), data: z.json() });

export const serverFrameSchema = z.union([welcomeFrameSchema, responseFrameSchema, eventFrameSchema]);
export type ServerFrame = z.infer<typeof serverFrameSchema>;
