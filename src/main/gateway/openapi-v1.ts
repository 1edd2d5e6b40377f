// The OpenAI routes as the OpenAPI document shows them: the fields that mean something here. Others are accepted and passed over.
import type { JsonValue } from '@shared/domain/json';

type JsonObject = { [key: string]: JsonValue };

const message: JsonObject = {
  type: 'object',
  properties: {
    role: { enum: ['system', 'developer', 'user', 'assistant', 'tool'] },
    content: {
      description: 'Text, or parts of type text and image_url.',
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'object' } }, { type: 'null' }],
    },
    tool_calls: { type: 'array', items: { type: 'object' } },
    tool_call_id: { type: 'string' },
  },
  required: ['role'],
};

const tool: JsonObject = {
  type: 'object',
  properties: {
    type: { const: 'function' },
    function: { type: 'object', properties: { name: { type: 'string' }, description: { type: 'string' }, parameters: { type: 'object' } }, required: ['name'] },
  },
  required: ['type', 'function'],
};

const failure: JsonObject = {
  description: "An error in OpenAI's shape.",
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          error: {
            type: 'object',
            properties: { message: { type: 'string' }, type: { type: 'string' }, param: { type: ['string', 'null'] }, code: { type: ['string', 'null'] } },
            required: ['message', 'type'],
          },
        },
        required: ['error'],
      },
    },
  },
};

/** Paths below /v1. */
export function openAiPaths(): JsonObject {
  return {
    '/v1/chat/completions': {
      post: {
        tags: ['openai'],
        operationId: 'createChatCompletion',
        summary: 'A chat completion, whole or streamed.',
        description: 'Needs the scope `chat`. `farmhand` is the agent with persona, memory and tools; `provider/model` is the bare model.',
        parameters: [
          {
            name: 'x-farmhand-session',
            in: 'header',
            required: false,
            description: 'The session to go on with; left out, the call keeps nothing.',
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  model: { type: 'string', examples: ['farmhand', 'llamafarm/agent'] },
                  messages: { type: 'array', minItems: 1, items: message },
                  stream: { type: 'boolean', default: false },
                  stream_options: { type: 'object', properties: { include_usage: { type: 'boolean' } } },
                  tools: { type: 'array', items: tool },
                  tool_choice: {},
                  max_tokens: { type: 'integer' },
                  max_completion_tokens: { type: 'integer' },
                  temperature: { type: 'number' },
                  top_p: { type: 'number' },
                  seed: { type: 'integer' },
                  stop: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
                  response_format: { type: 'object' },
                  user: { type: 'string', description: 'Names a session, like the header.' },
                },
                required: ['model', 'messages'],
              },
            },
          },
        },
        responses: {
          200: {
            description: 'A chat.completion object, or with `stream` server-sent chat.completion.chunk objects that end with [DONE].',
            content: { 'application/json': { schema: { type: 'object' } }, 'text/event-stream': { schema: { type: 'string' } } },
          },
          default: failure,
        },
      },
    },
    '/v1/embeddings': {
      post: {
        tags: ['openai'],
        operationId: 'createEmbedding',
        summary: 'Vectors of texts, from the embedding model of the built-in engine.',
        description: 'Needs the scope `chat`, and `models.providers.engine.embeddingModel` in the settings.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  input: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
                  model: { type: 'string' },
                  encoding_format: { enum: ['float', 'base64'] },
                  dimensions: { type: 'integer' },
                },
                required: ['input'],
              },
            },
          },
        },
        responses: { 200: { description: 'A list of embeddings.', content: { 'application/json': { schema: { type: 'object' } } } }, default: failure },
      },
    },
    '/v1/rerank': {
      post: {
        tags: ['openai'],
        operationId: 'createRerank',
        summary: 'How well texts answer a question, from the reranking model of the built-in engine; best first.',
        description: 'Needs the scope `chat`, and `models.providers.engine.rerankModel` in the settings.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  query: { type: 'string' },
                  documents: { type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'object', properties: { text: { type: 'string' } } }] } },
                  model: { type: 'string' },
                  top_n: { type: 'integer' },
                  return_documents: { type: 'boolean' },
                },
                required: ['query', 'documents'],
              },
            },
          },
        },
        responses: { 200: { description: 'The ranking.', content: { 'application/json': { schema: { type: 'object' } } } }, default: failure },
      },
    },
    '/v1/models': {
      get: {
        tags: ['openai'],
        operationId: 'listModels',
        summary: 'The models that can be named in a chat completion.',
        description: 'Needs the scope `chat`.',
        responses: {
          200: {
            description: 'The list.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    object: { const: 'list' },
                    data: {
                      type: 'array',
                      items: {
                        type: 'object',
                        properties: { id: { type: 'string' }, object: { const: 'model' }, created: { type: 'integer' }, owned_by: { type: 'string' } },
                        required: ['id', 'object'],
                      },
                    },
                  },
                  required: ['object', 'data'],
                },
              },
            },
          },
          default: failure,
        },
      },
    },
  };
}
