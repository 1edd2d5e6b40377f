// /v1: what programs written for OpenAI's API find here.
import type { Usage } from '@shared/domain/model';
import { FarmhandError } from '@shared/contract/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Agent } from '../../core/agent';
import type { Routes } from '../../core/providers';
import type { Log } from '../../rpc';
import { toResponse } from '../error-response';
import { createChatCompletions } from './chat-completions';
import { toOpenAiError } from './error-shape';

export interface OpenAiRoutesDeps {
  agent: Agent;
  routes: Routes;
  clock: () => number;
  /** Throws when the caller may not chat. */
  authorize: (request: FastifyRequest) => void;
  onUsage: (usage: Usage) => void;
  log: Log;
}

export function openAiRoutes(deps: OpenAiRoutesDeps) {
  return async (app: FastifyInstance): Promise<void> => {
    const { agent, routes, clock, authorize, onUsage, log } = deps;
    app.addHook('onRequest', async (request) => authorize(request));
    app.setErrorHandler((error, request, reply) => {
      const { status, body } = toOpenAiError(toResponse(error, request.url, log).error);
      return reply.code(status).send(body);
    });
    app.setNotFoundHandler((request, reply) => {
      const { status, body } = toOpenAiError({ code: 'not_found', message: `There is no ${request.method} ${request.url.split('?')[0]} here. See /openapi.json.`, retryable: false });
      return reply.code(status).send(body);
    });

    const created = Math.floor(clock() / 1000);
    const list = async () => {
      const models = await routes.models();
      const entry = (id: string, owner: string) => ({ id, object: 'model', created, owned_by: owner });
      return [entry('farmhand', 'farmhand'), ...models.map(({ id, provider }) => entry(id, provider))];
    };

    app.get('/models', async () => ({ object: 'list', data: await list() }));
    app.get<{ Params: { '*': string } }>('/models/*', async (request) => {
      const model = (await list()).find(({ id }) => id === request.params['*']);
      if (!model) throw new FarmhandError('model_not_found', `There is no model "${request.params['*']}". List them at /v1/models.`);
      return model;
    });
    app.post('/chat/completions', createChatCompletions({ agent, clock, onUsage }));
  };
}
