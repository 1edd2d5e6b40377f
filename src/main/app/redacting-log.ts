import type { Redactor } from '@shared/domain/redact';
import type { Log } from '../rpc';

/** A log that no secret reaches. Errors become plain data first, with message, stack and causes. */
export function redactingLog(log: Log, { text, data }: Redactor): Log {
  const clean = (details: object): object => data(Object.fromEntries(Object.entries(details).map(([name, value]) => [name, plain(value)])));
  return {
    warn: (details, message) => log.warn(clean(details), text(message)),
    error: (details, message) => log.error(clean(details), text(message)),
  };
}

function plain(value: unknown, depth = 0): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause, ...rest } = { ...value, name: value.name, message: value.message, stack: value.stack, cause: value.cause };
  return { ...rest, type: name, message, stack, ...(cause === undefined || depth > 4 ? {} : { cause: plain(cause, depth + 1) }) };
}
