// /v1: what programs written for OpenAI's API find here.
import { FarmhandError } from '@shared/contract/errors';
import type { Redactor } from '@shared/domain/redact';
import type { FastifyInstance } from 'fastify';
import type { Agent } from '../../core/agent';
import type { Embedder, Reranker } from '../../core/engine';
import type { Routes } from '../../core/providers';
import type { Log } from '../../rpc';
import type { Activity } from '../activity';
import { toResponse } from '../error-response';
import type { Metrics } from '../metrics';
import { createChatCompletions } from './chat-completions';
import { createEmbeddings } from './embeddings';
import { toOpenAiError } from './error-shape';
import { createRerank } from './rerank';

export interface OpenAiRoutesDeps {
  agent: Agent;
  routes: Routes;
  embedder: Embedder;
  reranker: Reranker;
  clock: () => number;
  metrics: Metrics;
  activity?: Activity;
  log: Log;
  /** Takes secrets out of errors. */
  redactor: Redactor;
}

export function openAiRoutes({ agent, routes, embedder, reranker, clock, metrics, activity, log, redactor }: OpenAiRoutesDeps): (app: FastifyInstance) => void {
  const created = Math.floor(clock() / 1000);
  const access = { config: { access: 'chat' } } as const;

  const list = async () => {
    const models = await routes.models();
    const entry = (id: string, owner: string) => ({ id, object: 'model', created, owned_by: owner });
    return [entry('farmhand', 'farmhand'), ...models.map(({ id, provider }) => entry(id, provider))];
  };

  const v1 = (app: FastifyInstance, _options: object, done: () => void): void => {
    app.setErrorHandler((error, request, reply) => {
      const { error: value } = toResponse(error, `${request.method} ${request.routeOptions.url ?? ''}`, log);
      activity?.note(request, { error: value.code });
      const { status, body } = toOpenAiError(value);
      reply.code(status).send(body);
    });
    app.setNotFoundHandler((request) => {
      throw new FarmhandError(
        'not_found',
        `There is no ${request.method} ${request.url.split('?', 1)[0]?.slice(0, 200)} here. The routes are listed at /openapi.json.`,
      );
    });
    app.get('/models', access, async () => ({ object: 'list', data: await list() }));
    app.get<{ Params: { '*': string } }>('/models/*', access, async ({ params }) => {
      const model = (await list()).find(({ id }) => id === params['*']);
      if (!model) throw new FarmhandError('model_not_found', `There is no model "${params['*']}". List them at /v1/models.`);
      return model;
    });
    app.post('/chat/completions', access, createChatCompletions({ agent, clock, metrics, activity, redactor }));
    app.post('/embeddings', access, createEmbeddings(embedder, activity));
    app.post('/rerank', access, createRerank(reranker, activity));
    done();
  };

  return (app) => {
    app.register(v1, { prefix: '/v1' });
  };
}
