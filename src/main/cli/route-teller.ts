// Tells, below a started gateway, who answers, and again whenever that changes.
import type { Route } from '@shared/contract/models';
import { type Status, statusSchema } from '@shared/contract/system';
import type { Farmhand } from '../app/create-farmhand';
import { createLocalCaller } from '../rpc';
import { moment } from './format';
import type { Terminal } from './terminal';

/** ms until it is said that nobody answers yet; looking for servers takes 1 s per address. */
const patienceMs = 5_000;

const toldStatusSchema = statusSchema.pick({ route: true, llamafarm: true, settingsProblem: true });

export function createRouteTeller(farmhand: Farmhand, terminal: Terminal): { end(): void } {
  const { out } = terminal;
  // Through the dispatcher and not as a client: a client counts as somebody who can be asked for approvals.
  const caller = createLocalCaller('the gateway itself');
  const { signal } = new AbortController();
  let told: string | null = null;
  let looking = false;
  let late = false;
  let ended = false;

  async function look(): Promise<void> {
    if (looking || ended) return;
    looking = true;
    const answer = await farmhand.dispatcher.dispatch(caller, 'system.status', {}, signal);
    looking = false;
    const status = answer.ok ? toldStatusSchema.safeParse(answer.data) : null;
    // What it tells is a convenience: it never ends a gateway that works.
    if (ended || !status?.success) return;
    const { route, llamafarm } = status.data;
    if (!late && told === null && route.model === null && llamafarm.state === 'starting') return;
    tell(status.data);
  }

  function tell({ route, settingsProblem }: Pick<Status, 'route' | 'settingsProblem'>): void {
    const now = route.model ?? 'none';
    if (now === told) return;
    const first = told === null;
    told = now;
    if (!first) {
      out.line(`${out.paint('dim', moment(Date.now()))}  ${route.model === null ? noModel(route) : `${route.model} answers. ${route.reason}`}`);
      return;
    }
    if (settingsProblem !== null) out.line(`  settings ${settingsProblem}`);
    out.line(`  answers  ${route.model === null ? noModel(route) : `${out.paint('bold', route.model)}. ${route.reason}`}`);
    if (route.model !== null) out.line('  try      npx farmhand chat "What can you do?"');
    if (out.isTerminal) out.line(`  ${out.paint('dim', 'stop     Ctrl+C')}`);
  }

  const unsubscribe = farmhand.bus.subscribe(({ event }) => {
    if (event === 'llamafarm.changed' || event === 'settings.changed') setImmediate(() => void look());
  });
  const timer = setTimeout(() => {
    late = true;
    void look();
  }, patienceMs);
  timer.unref();
  void look();
  return {
    end() {
      ended = true;
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

const noModel = ({ reason, action }: Route): string => `No model can answer. ${action ?? reason}`;
