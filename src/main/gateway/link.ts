// POST /api/link: the page exchanges the code of a one-time link for a key of its own.
import { FarmhandError } from '@shared/contract/errors';
import { linkRequestSchema } from '@shared/contract/keys';
import { say } from '@shared/domain/sentences';
import type { FastifyInstance } from 'fastify';
import { hashKey, type Keys, type LinkCodes } from '../core/secrets';
import type { Throttle } from './throttle';

export interface LinkRouteDeps {
  links: LinkCodes;
  keys: Pick<Keys, 'create'>;
  throttle: Throttle;
}

/** Bytes; a code is much shorter. */
const bodyLimit = 1024;

export function addLinkRoute(app: FastifyInstance, { links, keys, throttle }: LinkRouteDeps): void {
  app.post('/api/link', { config: { access: 'public' }, bodyLimit }, (request, reply) => {
    // The guard has compared it with our own addresses; a browser sends it with every POST.
    if (request.headers.origin === undefined) throw new FarmhandError('forbidden', say('gateway.linkForBrowser'));
    const address = request.raw.socket.remoteAddress;
    throttle.check(address);
    const body = linkRequestSchema.safeParse(request.body);
    if (!body.success) throw new FarmhandError('invalid_input', say('gateway.linkNoCode'));
    const grant = links.redeem(body.data.code);
    if (grant === null) {
      throttle.failed(address, hashKey(body.data.code));
      throw new FarmhandError('unauthorized', say('gateway.linkUsed'));
    }
    reply.header('cache-control', 'no-store').send({ ok: true, data: keys.create(grant) });
  });
}
