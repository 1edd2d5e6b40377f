// POST /api/rpc/<method>: one call of the contract per request.
import { errorCodes } from '@shared/contract/errors';
import type { FastifyInstance } from 'fastify';
import type { Dispatcher } from '../rpc';

/** Adds the route. The body is the method's input; the answer is `{ok,data}` or `{ok,error}` with the status of the error's code. */
export function addRpcRoute(app: FastifyInstance, dispatcher: Dispatcher): void {
  app.post<{ Params: { method: string } }>('/api/rpc/:method', { config: { access: 'caller' } }, async (request, reply) => {
    const controller = new AbortController();
    // Before the answer is out, the end of the connection means that nobody waits for it.
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) controller.abort();
    });
    const result = await dispatcher.dispatch(request.caller, request.params.method, request.body, controller.signal);
    if (!result.ok) reply.code(errorCodes[result.error.code].status);
    return result;
  });
}
