import type { Client } from '@shared/client';
import type { Scope } from '@shared/contract/define';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

interface Held {
  client: Client;
  scopes: readonly Scope[];
}

const ClientContext = createContext<Held | null>(null);

/** Everything below talks through this client. `scopes`: what this window may do. */
export function ClientProvider({ client, scopes, children }: Held & { children: ReactNode }) {
  return <ClientContext value={{ client, scopes }}>{children}</ClientContext>;
}

function useHeld(): Held {
  const held = useContext(ClientContext);
  if (held === null) throw new Error('ClientProvider is missing');
  return held;
}

export function useClient(): Client {
  return useHeld().client;
}

/** Whether this window may do what needs `scope`. */
export function useMay(scope: Scope): boolean {
  return allows(useHeld().scopes, scope);
}

/** Whether these scopes allow what needs `scope`; `admin` holds the others. */
export function allows(scopes: readonly Scope[], scope: Scope): boolean {
  return scopes.includes(scope) || scopes.includes('admin');
}

/** What this window may do. */
export function useScopes(): readonly Scope[] {
  return useHeld().scopes;
}

/** `connecting` while the gateway is not there; calls made meanwhile wait for it. */
export function useConnection(): Client['state'] {
  const client = useClient();
  const [state, setState] = useState(client.state);
  useEffect(() => {
    setState(client.state);
    return client.onState(setState);
  }, [client]);
  return state;
}
