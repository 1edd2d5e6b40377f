import type { Access } from '../client/use-access';
import { useHealth } from '../client/use-health';
import { AccessLine, StatusPage } from '../features/gate';
import { Announcer } from './announcer';

/** What a browser without a key sees: whether the gateway is well, and how to let this page in. */
export function Gate({ access }: { access: Access }) {
  return (
    <>
      <StatusPage state={useHealth()} origin={window.location.origin} access={<AccessLine access={access} />} />
      <Announcer />
    </>
  );
}
