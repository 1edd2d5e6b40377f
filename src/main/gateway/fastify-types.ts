// What this gateway adds to fastify's types.
import type { Scope } from '@shared/contract/define';
import type { Caller } from '../rpc';

/**
 * Who may use a route. `public`: anyone. `page`: anyone, and other websites may link to it. `caller`: whoever `authorization` lets
 * in; the route checks scopes itself. A scope: callers who have it. A route that says nothing needs `admin`.
 */
export type Access = 'public' | 'page' | 'caller' | Scope;

declare module 'fastify' {
  interface FastifyRequest {
    /** Read from the credential at each use. @throws FarmhandError `unauthorized` */
    readonly caller: Caller;
  }
  interface FastifyContextConfig {
    access?: Access;
  }
}
