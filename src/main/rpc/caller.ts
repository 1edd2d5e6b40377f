// Who asks. Made by the transport from the credential, never from what the client says about itself.
import type { Scope } from '@shared/contract/define';

/** `desktop`: the window. `browser`: the page. `cli`: the holder of the gateway's own key. `http`: a program on this machine. `local`: this process. */
export type CallerKind = 'desktop' | 'browser' | 'cli' | 'http' | 'local';

export interface Caller {
  readonly kind: CallerKind;
  /** Names this caller in the log and in approvals; unique per socket, shared by HTTP calls with the same credential. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
  /** Of the key it showed, if that is one a person made; it can be revoked. */
  readonly keyId?: string;
}

/** `admin` holds the other scopes. */
export function hasScope(caller: Caller, scope: Scope): boolean {
  return caller.scopes.has(scope) || caller.scopes.has('admin');
}

/** Code of this same process, such as the CLI that runs its own gateway: it may do everything. */
export function createLocalCaller(name: string): Caller {
  return { kind: 'local', id: 'local', name, scopes: new Set<Scope>(['admin']) };
}
