// The OpenAPI 3.1 document: calls from the contract, and the few routes beside them.
import { type MethodName, methods } from '@shared/contract';
import { errorCodes, errorValueSchema } from '@shared/contract/errors';
import { linkRequestSchema, newKeySchema } from '@shared/contract/keys';
import { healthSchema } from '@shared/contract/system';
import type { JsonSchema, JsonValue } from '@shared/domain/json';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { openAiPaths } from './openapi-v1';

type JsonObject = { [key: string]: JsonValue };

/** Adds GET /openapi.json. The document is put together at its first reading. */
export function addOpenApiRoute(app: FastifyInstance, version: string): void {
  let text: string | null = null;
  app.get('/openapi.json', { config: { access: 'caller' } }, (_request, reply) => {
    text ??= JSON.stringify(createOpenApi(version));
    reply.type('application/json; charset=utf-8').send(text);
  });
}

export function createOpenApi(version: string): JsonObject {
  const calls = Object.keys(methods).filter((name): name is MethodName => Object.hasOwn(methods, name));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Farmhand',
      version,
      description:
        'The gateway of one Farmhand. Programs of the same user of this computer may chat, read models and health without a key; everything else needs one.',
    },
    servers: [{ url: '/' }],
    security: [{}, { key: [] }],
    tags: [
      { name: 'openai', description: 'The OpenAI wire format, answered by the agent or by a bare model.' },
      ...domainsOf(calls).map((name) => ({ name, description: `Calls of the domain ${name}.` })),
      { name: 'gateway', description: 'About the gateway itself.' },
    ],
    paths: {
      ...openAiPaths(),
      ...Object.fromEntries(calls.map((name) => [`/api/rpc/${name}`, { post: callOperation(name) }])),
      '/health': {
        get: {
          tags: ['gateway'],
          summary: 'Whether a model can answer. For anyone; always 200.',
          security: [{}],
          responses: { 200: jsonResponse('The health.', schemaOf(healthSchema, 'output')) },
        },
      },
      '/metrics': {
        get: {
          tags: ['gateway'],
          summary: 'Numbers for Prometheus. Needs the scope read.',
          responses: { 200: { description: 'Prometheus text.', content: { 'text/plain': {} } } },
        },
      },
      '/api/link': {
        post: {
          tags: ['gateway'],
          summary: 'Exchanges the code of a one-time link for a key. For the page only.',
          security: [{}],
          requestBody: { content: { 'application/json': { schema: schemaOf(linkRequestSchema, 'input') } } },
          responses: {
            200: jsonResponse('The key, this once.', {
              type: 'object',
              properties: { ok: { const: true }, data: schemaOf(newKeySchema, 'output') },
              required: ['ok', 'data'],
            }),
            default: { $ref: '#/components/responses/Failure' },
          },
        },
      },
      '/openapi.json': { get: { tags: ['gateway'], summary: 'This document.', responses: { 200: jsonResponse('OpenAPI 3.1.', { type: 'object' }) } } },
    },
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key from `farmhand keys create`, or the one of this start from gateway.json in the state folder.',
        },
      },
      schemas: {
        Error: schemaOf(errorValueSchema, 'output'),
        Failure: {
          type: 'object',
          properties: { ok: { const: false }, error: { $ref: '#/components/schemas/Error' } },
          required: ['ok', 'error'],
        },
      },
      responses: { Failure: jsonResponse(failureText(), { $ref: '#/components/schemas/Failure' }) },
    },
  };
}

function domainsOf(names: string[]): string[] {
  return [...new Set(names.map(domainOf))];
}

/** `chat` of `chat.send`. */
export function domainOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

function callOperation(name: MethodName): JsonObject {
  const { summary, scope, input, output } = methods[name];
  return {
    operationId: name,
    tags: [domainOf(name)],
    summary,
    description: `Needs the scope \`${scope}\`.`,
    'x-scope': scope,
    requestBody: { content: { 'application/json': { schema: schemaOf(input, 'input') } } },
    responses: {
      200: jsonResponse('The answer.', {
        type: 'object',
        properties: { ok: { const: true }, data: schemaOf(output, 'output') },
        required: ['ok', 'data'],
      }),
      default: { $ref: '#/components/responses/Failure' },
    },
  };
}

function jsonResponse(description: string, schema: JsonSchema): JsonObject {
  return { description, content: { 'application/json': { schema } } };
}

function failureText(): string {
  return `The error; its status follows from the code: ${Object.entries(errorCodes)
    .map(([code, { status }]) => `${code} ${status}`)
    .join(', ')}.`;
}

/** A zod schema as JSON Schema 2020-12, which is what OpenAPI 3.1 embeds. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline', cycles: 'ref' });
  return jsonObjectSchema.parse(embeddable(jsonObjectSchema.parse(JSON.parse(JSON.stringify(rest)))));
}

const jsonObjectSchema = z.record(z.string(), z.json());

/** References would point into the whole document from here on. The contract's only recursion is "any JSON value", which JSON Schema says without one. */
function embeddable(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(embeddable);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string') return {};
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === '$defs' ? [] : [[key, embeddable(inner)]])));
}
