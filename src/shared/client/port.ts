// A two-way pipe for the frames of the contract, whatever carries it: WebSocket, memory, Electron IPC.

export interface PortHandlers {
  /** The other side listens now. */
  open(): void;
  /** One parsed frame; `undefined` stands for bytes that are not JSON. */
  frame(frame: unknown): void;
  /** Called once, also when the port never opened. */
  close(code: number, reason: string): void;
}

export interface FramePort {
  /** Sends one frame. After the close it does nothing. */
  send(frame: object): void;
  close(code: number, reason: string): void;
}

/** Opens one connection. Handlers are never called before `connect` has returned. */
export type Connect = (handlers: PortHandlers) => FramePort;
