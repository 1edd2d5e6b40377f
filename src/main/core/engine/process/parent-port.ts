// The line to the parent: Node's IPC channel, or Electron's utility process port where there is one.
import { z } from 'zod';
import { type FromEngine, type ToEngine, toEngineSchema } from '../protocol';

export interface ParentPort {
  send(message: FromEngine): void;
  onMessage(listener: (message: ToEngine) => void): void;
}

interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

const utilityProcessSchema = z.object({
  parentPort: z.custom<UtilityPort>((value) => typeof value === 'object' && value !== null && 'postMessage' in value),
});

/** Throws where there is no parent: the engine process is never started by hand. */
export function openParentPort(): ParentPort {
  const utility = utilityProcessSchema.safeParse(process);
  if (utility.success) {
    const port = utility.data.parentPort;
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', (event) => listener(toEngineSchema.parse(event.data))),
    };
  }
  const send = process.send?.bind(process);
  if (!send) throw new Error('The engine process is started by Farmhand, not by hand. Run `farmhand start`.');
  // A parent that is gone takes the engine along, also from the middle of an answer: there is nothing to save.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  return {
    // The callback keeps a send that races with the parent's death from throwing.
    send: (message) => void send(message, undefined, undefined, () => {}),
    onMessage: (listener) => process.on('message', (message) => listener(toEngineSchema.parse(message))),
  };
}
