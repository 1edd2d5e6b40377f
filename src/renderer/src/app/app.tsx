import { useHealth } from '../client/use-health';
import { StatusPage } from '../features/status/status-page';

export function App() {
  return <StatusPage state={useHealth()} origin={window.location.origin} />;
}
