/** The part of a pino logger that transports need. Details never hold a key or a message's text. */
export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export const silentLog: Log = { warn() {}, error() {} };
