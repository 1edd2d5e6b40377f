// The page: the built renderer at /, or a few lines of text where it was not built.

import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createPageFiles, pagePolicy } from '../base/page-files';
import type { Health } from './health';

export interface PageDeps {
  /** Folder of the built renderer; null or without index.html: the text page. */
  folder: string | null;
  health(): Health;
}

export interface Page {
  /** Sends the file of the page that the request names; null when there is none. */
  send(path: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | null;
}

/** Adds `GET /`. The listing of files is made anew with each load of the page. */
export function addPage(app: FastifyInstance, { folder, health }: PageDeps): Page {
  const files = createPageFiles(folder);

  async function send(path: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const answer = await files.open(path, { gzip: /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') });
    if (answer === null) throw new FarmhandError('not_found', say('gateway.pageGone'));
    return reply.code(200).headers(answer.headers).send(answer.body);
  }

  app.get('/', { config: { access: 'page' } }, async (request, reply) => {
    if (files.refresh()) return send('/', request, reply);
    const headers = { 'cache-control': 'no-cache', 'referrer-policy': 'no-referrer', 'content-security-policy': pagePolicy(null) };
    return reply.headers(headers).type('text/plain; charset=utf-8').send(textPage(health()));
  });

  return { send: (path, request, reply) => (files.has(path) ? send(path, request, reply) : null) };
}

function textPage(health: Health): string {
  const lines = [
    `Farmhand ${health.version}: the gateway is running.`,
    '',
    `  ready      ${health.ready ? 'yes' : 'no'}: ${health.detail}`,
    ...(health.action === null ? [] : [`  to do      ${health.action}`]),
    `  gateway    ${health.parts.gateway}`,
    `  llamafarm  ${health.parts.llamafarm}`,
    `  engine     ${health.parts.engine}`,
    '',
    'The window is not part of this build. Talk to the agent with: npx farmhand chat "Hello!"',
    'Other programs use the OpenAI API at /v1; every method is described at /openapi.json.',
    '',
  ];
  return lines.join('\n');
}
