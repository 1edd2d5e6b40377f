import type { Approval } from '@shared/contract/approvals';
import { useEffect, useState } from 'react';
import { useClient, useEvent } from '../../../client';

/** The question as it stands now: decided in another window, expired, or decided while this window was cut off. */
export function useLiveApproval(given: Approval): [Approval, (decided: Approval) => void] {
  const client = useClient();
  const [newer, setNewer] = useState<Approval | null>(null);
  const { id } = given;
  useEvent('approval.resolved', ({ approval }) => {
    if (approval.id === id) setNewer(approval);
  });
  useEffect(
    () =>
      client.onSnapshotNeeded(() => {
        void client.call('approvals.list', { state: 'all', limit: 100 }).then(
          ({ approvals }) => setNewer((known) => approvals.find((approval) => approval.id === id && approval.state !== 'pending') ?? known),
          () => undefined,
        );
      }),
    [client, id],
  );
  return [given.state === 'pending' && newer?.id === id ? newer : given, setNewer];
}
