import type { healthSchema } from '@shared/contract/system';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';

export type Health = z.infer<typeof healthSchema>;

/** GET /health: 200 as long as the gateway lives, whatever the models do. For anyone who can connect, so it holds no secrets. */
export function addHealthRoute(app: FastifyInstance, health: () => Health): void {
  app.get('/health', { config: { access: 'public' } }, (_request, reply) => {
    reply.header('cache-control', 'no-store').send(health());
  });
}
