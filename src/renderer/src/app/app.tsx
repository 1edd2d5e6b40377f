import { useAccess } from '../client/use-access';
import { useHealth } from '../client/use-health';
import { AccessLine } from '../features/access/access-line';
import { StatusPage } from '../features/status/status-page';

export function App() {
  return <StatusPage state={useHealth()} origin={window.location.origin} access={<AccessLine access={useAccess()} />} />;
}
