// Handlers behind the real dispatcher, with every answer checked against the contract.
import type { MethodInput, MethodName, MethodOutput } from '@shared/contract';
import { methods } from '@shared/contract';
import type { Scope } from '@shared/contract/define';
import { fromErrorValue } from '@shared/contract/errors';
import { createDispatcher, type Handlers } from '../dispatcher';
import { handlersFor } from '../handlers.fixture';

export interface TestCalls {
  /** As a caller with these scopes, `admin` when left out. Throws the error of the call. */
  call<Name extends MethodName>(name: Name, input: MethodInput<Name>, ...as: Scope[]): Promise<MethodOutput<Name>>;
}

export function callsOf(handlers: Partial<Handlers>): TestCalls {
  const dispatcher = createDispatcher(handlersFor(handlers), { checkOutput: true });
  return {
    async call(name, input, ...as) {
      const scopes = new Set<Scope>(as.length === 0 ? ['admin'] : as);
      const result = await dispatcher.dispatch({ kind: 'local', id: 'test', name: 'test', scopes }, name, input, new AbortController().signal);
      if (!result.ok) throw fromErrorValue(result.error);
      return outputOf(name, JSON.parse(JSON.stringify(result.data)));
    },
  };
}

type Outputs = { [Name in MethodName]: { output: { parse(value: unknown): MethodOutput<Name> } } };
const outputs: Outputs = methods;

/** As a client sees it: what travelled as JSON. */
function outputOf<Name extends MethodName>(name: Name, data: unknown): MethodOutput<Name> {
  return outputs[name].output.parse(data);
}
