// One question at a time about what the agent wants to do.
import type { Client } from '@shared/client';
import type { Approval } from '@shared/contract/approvals';
import { FarmhandError } from '@shared/contract/errors';
import { plain } from '../format';
import type { Terminal } from '../terminal';

export interface Asker {
  /** A line typed by the person; null when the question went away or the input ended. */
  ask(question: string, signal: AbortSignal): Promise<string | null>;
}

const riskFormats = { read: 'green', note: 'green', simulated: 'green', write: 'yellow', danger: 'red' } as const;
const longestValue = 1_200;
const noTerminal = 'nobody is at a terminal to say yes. Start the chat in a terminal, or choose another mode.';

export interface ApprovalAnswerer {
  answer(approval: Approval): void;
  dispose(): void;
}

/** Without an asker every question is denied at once, with the reason. Questions decided elsewhere go away. */
export function createApprovalAnswerer(
  client: Client,
  { err }: Terminal,
  asker: Asker | null,
  freshLine: () => void,
  isOwn: (sessionId: string) => boolean = () => true,
): ApprovalAnswerer {
  const open = new Map<string, AbortController>();
  let queue = Promise.resolve();
  const stopListening = client.on('approval.resolved', ({ approval }) =>
    open.get(approval.id)?.abort(approval.decidedBy === null ? 'The question is closed.' : 'Decided elsewhere.'),
  );

  async function resolve(approval: Approval, decision: 'allow' | 'deny', reason?: string): Promise<void> {
    try {
      await client.call('approvals.resolve', { approvalId: approval.id, decision, ...(reason === undefined ? {} : { reason }) });
    } catch (error) {
      // Somebody else was faster, or the run is over: nothing is left to decide.
      if (!(error instanceof FarmhandError)) throw error;
    }
  }

  async function put(approval: Approval, signal: AbortSignal): Promise<void> {
    if (asker === null) return resolve(approval, 'deny', noTerminal);
    if (signal.aborted) return;
    freshLine();
    for (const line of describe(approval)) err.line(line);
    for (;;) {
      const answer = await asker.ask('  Allow it? [y/n] ', signal);
      if (answer === null) {
        if (signal.aborted) return err.line(`  ${String(signal.reason)}`);
        return resolve(approval, 'deny', 'the person left.');
      }
      const word = answer.trim().toLowerCase();
      if (word === 'y' || word === 'yes') return resolve(approval, 'allow');
      if (word !== 'n' && word !== 'no') continue;
      const reason = (await asker.ask('  Why not? (for the agent; may be empty) ', signal))?.trim() ?? '';
      return resolve(approval, 'deny', reason === '' ? undefined : reason.slice(0, 500));
    }
  }

  function describe({ sessionId, tool, risk, preview, arguments: given }: Approval): string[] {
    const head = `  ${err.paint('bold', isOwn(sessionId) ? 'May I?' : 'In another session: may I?')} ${plain(preview)}  ${err.paint('cyan', tool)}, ${err.paint(riskFormats[risk], risk)}`;
    const values = typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : [['', given] as const];
    const lines = values.flatMap(([name, value]) => {
      const text = plain(typeof value === 'string' ? value : JSON.stringify(value));
      const shown = text.length > longestValue ? `${text.slice(0, longestValue)}\n... ${text.length - longestValue} more characters` : text;
      return [`    ${err.paint('dim', `${name}:`)} ${shown.replaceAll('\n', '\n      ')}`];
    });
    return [head, ...lines];
  }

  return {
    answer(approval) {
      const controller = new AbortController();
      open.set(approval.id, controller);
      queue = queue.then(() => put(approval, controller.signal)).finally(() => open.delete(approval.id));
    },
    dispose: stopListening,
  };
}
