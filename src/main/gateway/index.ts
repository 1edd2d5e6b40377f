export { type Credentials, createCredentials, createGatewayKey } from './credentials';
export { toResponse } from './error-response';
export type { Access } from './fastify-types';
export { isLoopback } from './guard';
export type { Health } from './health';
export { createMetrics, type Metrics } from './metrics';
export { createOpenApi } from './openapi';
export { findPortOwner, type PortOwner } from './port-owner';
export { createGateway, type Gateway, type GatewayDeps } from './server';
