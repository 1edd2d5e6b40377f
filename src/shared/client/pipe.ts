// Frames in memory: for a client in the gateway's own process, and the pattern for other pipes without a network.
import type { Connect, FramePort, PortHandlers } from './port';

/** Connects to `accept`, the server's side. Frames are copied as JSON, so that neither side can change what the other holds. */
export function createPipe(accept: (port: FramePort) => Omit<PortHandlers, 'open'>): Connect {
  return (client) => {
    let closed = false;

    const deliver = (frame: object, to: (frame: unknown) => void) => {
      const text = JSON.stringify(frame);
      queueMicrotask(() => {
        if (!closed) to(JSON.parse(text));
      });
    };
    const close = (code: number, reason: string) => {
      queueMicrotask(() => {
        if (closed) return;
        closed = true;
        server.close(code, reason);
        client.close(code, reason);
      });
    };

    const server = accept({ send: (frame) => deliver(frame, client.frame), close });
    queueMicrotask(() => {
      if (!closed) client.open();
    });
    return { send: (frame) => deliver(frame, server.frame), close };
  };
}
