// Every call of every transport comes through here: scope, input, handler, error.
import { isMethodName, type MethodName, type MethodOutput, type MethodParams, methods } from '@shared/contract';
import type { Scope } from '@shared/contract/define';
import { type ErrorValue, FarmhandError, type Result, toErrorValue } from '@shared/contract/errors';
import { plainRedactor, type Redactor } from '@shared/domain/redact';
import { say } from '@shared/domain/sentences';
import type { z } from 'zod';
import { type Caller, hasScope } from './caller';
import { describeIssues, issuesInOneLine } from './describe-issues';
import { type Log, silentLog } from './log';

export interface Call {
  caller: Caller;
  /** Aborted when the caller cancels or goes away. */
  signal: AbortSignal;
}

export type Handler<Name extends MethodName> = (params: MethodParams<Name>, call: Call) => Promise<MethodOutput<Name>> | MethodOutput<Name>;

/** One handler per method of the contract; a missing one does not compile. */
export type Handlers = { [Name in MethodName]: Handler<Name> };

export interface Dispatcher {
  /** Runs one call. Never rejects: whatever goes wrong is an error value. `params` undefined counts as `{}`. */
  dispatch(caller: Caller, method: string, params: unknown, signal: AbortSignal): Promise<Result<unknown>>;
}

export interface DispatcherOptions {
  /** Checks what handlers answer against the contract. For tests: it costs a pass over every answer. */
  checkOutput?: boolean;
  log?: Log;
  /** Takes secrets out of errors. Left out: those that can be told by their form. */
  redactor?: Redactor;
}

// Seen through this type, a method's schemas and its handler agree for every single name.
type Definitions = { [Name in MethodName]: { scope: Scope; input: z.ZodType<MethodParams<Name>>; output: z.ZodType<MethodOutput<Name>> } };
const definitions: Definitions = methods;

/** Checks and runs calls of the contract's methods. */
export function createDispatcher(handlers: Handlers, options: DispatcherOptions = {}): Dispatcher {
  const log = options.log ?? silentLog;
  const checkOutput = options.checkOutput ?? false;
  const redactor = options.redactor ?? plainRedactor;

  async function run<Name extends MethodName>(name: Name, params: unknown, call: Call): Promise<Result<unknown>> {
    const definition = definitions[name];
    if (!hasScope(call.caller, definition.scope)) return refuse(missingScope(name, definition.scope, call.caller));
    const input = definition.input.safeParse(params);
    if (!input.success) return refuse(badInput(name, input.error));
    const handler: Handler<Name> = handlers[name];
    const data = await handler(input.data, call);
    if (checkOutput) {
      const output = definition.output.safeParse(data);
      if (!output.success) throw new Error(`The handler of ${name} answers against the contract: ${issuesInOneLine(describeIssues(output.error))}`);
    }
    return { ok: true, data };
  }

  return {
    async dispatch(caller, method, params, signal) {
      if (!isMethodName(method)) return refuse(unknownMethod(method));
      if (signal.aborted) return refuse(cancelled(method));
      try {
        return await run(method, params === undefined ? {} : params, { caller, signal });
      } catch (error) {
        if (error instanceof FarmhandError) return redactor.data(refuse(error));
        if (signal.aborted) return refuse(cancelled(method));
        return { ok: false, error: internalError(method, error, log, caller) };
      }
    },
  };
}

function refuse(error: FarmhandError): Result<never> {
  return { ok: false, error: toErrorValue(error) };
}

function unknownMethod(method: string): FarmhandError {
  return new FarmhandError('unknown_method', say('gateway.noMethod', { method: JSON.stringify(method.slice(0, 100)) }));
}

function missingScope(method: string, scope: Scope, caller: Caller): FarmhandError {
  const held = [...caller.scopes].join(', ') || 'none';
  return new FarmhandError('forbidden', say('gateway.needsScope', { method, scope, held }), {
    details: { method, scope },
  });
}

function badInput(method: string, error: z.core.$ZodError): FarmhandError {
  const issues = describeIssues(error);
  return new FarmhandError('invalid_input', say('gateway.badInput', { method, issues: issuesInOneLine(issues) }), {
    details: { issues: issues.map(({ path, reason }) => ({ path, reason })) },
  });
}

function cancelled(method: string): FarmhandError {
  return new FarmhandError('cancelled', say('client.cancelled', { method }));
}

// What an unexpected error says may hold paths or secrets: it goes to the log, and the caller gets a reference to find it by.
function internalError(method: string, error: unknown, log: Log, caller: Caller): ErrorValue {
  const reference = Math.random().toString(36).slice(2, 10);
  log.error({ err: error, method, reference, caller: caller.id }, 'a handler failed');
  return {
    code: 'internal',
    message: say('gateway.wentWrong', { method, reference }),
    retryable: false,
    details: { reference },
  };
}
