import { z } from 'zod';
import { event, method, scopes } from './define';

export const scopeSchema = z.enum(scopes);

/** What is known of a key; the key itself is not kept. */
export const keySchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(scopeSchema),
  createdAt: z.number(),
  /** To the minute. Null: never. */
  lastUsedAt: z.number().nullable(),
  /** Null: it does not expire. */
  expiresAt: z.number().nullable(),
});
export type Key = z.infer<typeof keySchema>;

const grantShape = {
  name: z.string().trim().min(1).max(100).describe('For people: who or what uses the key.'),
  scopes: z.array(scopeSchema).min(1).max(scopes.length),
  expiresAt: z.int().nullable().default(null).describe('ms since 1970.'),
};

/** What `POST /api/link` takes. */
export const linkRequestSchema = z.object({ code: z.string().min(1).max(200) });
/** What it answers: the key, this once. */
export const newKeySchema = z.object({ key: keySchema, secret: z.string() });

export const keyMethods = {
  'keys.create': method({
    scope: 'admin',
    summary: 'A new key for a program. The answer is the only place where it is ever shown.',
    input: z.object(grantShape),
    output: newKeySchema,
  }),
  'keys.list': method({
    scope: 'admin',
    summary: 'The keys that are in force, newest first.',
    input: z.object({}),
    output: z.object({ keys: z.array(keySchema) }),
  }),
  'keys.revoke': method({
    scope: 'admin',
    summary: 'Ends a key at once, with every connection that was opened with it.',
    input: z.object({ keyId: z.string() }),
    output: z.object({ revoked: z.boolean() }),
  }),
  'keys.link': method({
    scope: 'admin',
    summary: 'A link that gives one browser a key of its own. It works once and for 5 minutes.',
    input: z.object({
      name: grantShape.name.default('a browser'),
      scopes: grantShape.scopes.default([...scopes]),
      expiresAt: grantShape.expiresAt,
    }),
    output: z.object({ url: z.string(), expiresAt: z.number() }),
  }),
};

export const keyEvents = {
  'key.created': event({ summary: 'A key was made.', durable: true, data: z.object({ key: keySchema }) }),
  'key.revoked': event({
    summary: 'A key was ended, by a person or because its time was over.',
    durable: true,
    data: z.object({ keyId: z.string(), name: z.string() }),
  }),
};
