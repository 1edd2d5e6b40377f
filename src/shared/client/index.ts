export { type Backoff, backoffDelay, defaultBackoff } from './backoff';
export { type CallOptions, type Client, createClient, type SequencedEvent, type Snapshot } from './client';
export { createFrameTransport, type FrameTransportOptions } from './frame-transport';
export { createHttpTransport, type FetchLike, type HttpTransportOptions } from './http';
export { type BridgeChannels, type BridgeEvent, type DesktopBridge, ipcTransport, type SubscriptionStart, subscriptionStart } from './ipc';
export { createPipe } from './pipe';
export type { Connect, FramePort, PortHandlers } from './port';
export type { ConnectionState, Transport, TransportEvent, TransportListener } from './transport';
export { createWebSocketTransport, type WebSocketConstructor, type WebSocketLike, type WebSocketTransportOptions } from './websocket';
