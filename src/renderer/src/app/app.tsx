import type { Client } from '@shared/client';
import { scopes as allScopes, type Scope } from '@shared/contract/define';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { connect } from '../client/connection';
import { ClientProvider } from '../client/context';
import { desktopBridge } from '../client/desktop';
import { forgetKey, storedKey } from '../client/page-key';
import { createQueries } from '../client/read';
import { type Access, useAccess } from '../client/use-access';
import { Announcer } from './announcer';
import { Gate } from './gate';
import { isQuick } from './is-quick';
import { LinkQuestion } from './link-question';
import { Shell } from './shell';
import { useAppearance } from './use-appearance';

/** The window: in the desktop at once, in a browser as soon as it has a key. */
export function App() {
  useAppearance();
  return desktopBridge() === null ? <InBrowser /> : <Connected connectionKey={null} scopes={allScopes} />;
}

function InBrowser() {
  const access = useAccess();
  const key = access.kind === 'keyed' ? storedKey() : null;
  if (access.kind === 'asking') return null;
  if (access.kind !== 'keyed' || key === null) return <Gate access={access} />;
  return <Connected connectionKey={key} scopes={knownScopes(access)} />;
}

function knownScopes(access: Extract<Access, { kind: 'keyed' }>): Scope[] {
  return allScopes.filter((scope) => access.scopes.includes(scope));
}

const queries = createQueries();

function Connected({ connectionKey, scopes }: { connectionKey: string | null; scopes: readonly Scope[] }) {
  const [client, setClient] = useState<Client | null>(null);
  useEffect(() => {
    const made = connect(connectionKey);
    setClient(made);
    const stop = made.onState((state) => {
      // The key was revoked: the gate says so and how to get another.
      if (state !== 'closed' || made.refusal === null || connectionKey === null) return;
      forgetKey();
      window.location.reload();
    });
    return () => {
      stop();
      made.close();
      queries.clear();
    };
  }, [connectionKey]);
  if (client === null) return null;
  return (
    <QueryClientProvider client={queries}>
      <ClientProvider client={client} scopes={scopes}>
        <Shell />
        <Announcer />
        {isQuick ? null : <LinkQuestion />}
      </ClientProvider>
    </QueryClientProvider>
  );
}
