// One question at a time about what the agent wants to do.
import type { Client } from '@shared/client';
import type { Approval, GrantKind } from '@shared/contract/approvals';
import { FarmhandError } from '@shared/contract/errors';
import { plain } from '../format';
import type { Terminal } from '../terminal';

export interface Asker {
  /** A line typed by the person; null when the question went away or the input ended. */
  ask(question: string, signal: AbortSignal): Promise<string | null>;
}

const riskFormats = { read: 'green', note: 'green', simulated: 'green', write: 'yellow', danger: 'red' } as const;
const grantWords: Partial<Record<string, GrantKind>> = { y: 'once', yes: 'once', s: 'session', session: 'session', a: 'always', always: 'always' };
const longestValue = 1_200;
const mostDiffLines = 60;
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

  async function resolve(approval: Approval, decision: 'allow' | 'deny', { reason, grant }: { reason?: string; grant?: GrantKind } = {}): Promise<void> {
    try {
      await client.call('approvals.resolve', { approvalId: approval.id, decision, ...(reason === undefined ? {} : { reason }), ...(grant ? { grant } : {}) });
    } catch (error) {
      // Somebody else was faster, or the run is over: nothing is left to decide.
      if (!(error instanceof FarmhandError)) throw error;
    }
  }

  async function put(approval: Approval, signal: AbortSignal): Promise<void> {
    if (asker === null) return resolve(approval, 'deny', { reason: noTerminal });
    if (signal.aborted) return;
    freshLine();
    for (const line of describe(approval)) err.line(line);
    for (;;) {
      const answer = await asker.ask('  Allow it? Yes once, for this session, always exactly this, or no? [y/s/a/n] ', signal);
      if (answer === null) {
        if (signal.aborted) return err.line(`  ${String(signal.reason)}`);
        return resolve(approval, 'deny', { reason: 'the person left.' });
      }
      const word = answer.trim().toLowerCase();
      const grant = grantWords[word];
      if (grant) return resolve(approval, 'allow', { grant });
      if (word !== 'n' && word !== 'no') continue;
      const reason = (await asker.ask('  Why not? (for the agent; may be empty) ', signal))?.trim() ?? '';
      return resolve(approval, 'deny', reason === '' ? {} : { reason: reason.slice(0, 500) });
    }
  }

  function describe(approval: Approval): string[] {
    const { sessionId, tool, risk, preview, changed } = approval;
    const head = `  ${err.paint('bold', isOwn(sessionId) ? 'May I?' : 'In another session: may I?')} ${plain(preview)}  ${err.paint('cyan', tool)}, ${err.paint(riskFormats[risk], risk)}`;
    return [head, ...(changed === undefined ? [] : [`    ${err.paint('yellow', plain(changed))}`]), ...describeAction(approval, err)];
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

/** What exactly would be done: the diff of a write, the program with its surroundings, else the arguments. */
export function describeAction({ arguments: given, action, diff }: Approval, { paint }: Pick<Terminal['err'], 'paint'>): string[] {
  const named = (name: string, text: string): string => `    ${paint('dim', `${name}:`)} ${cut(plain(text)).replaceAll('\n', '\n      ')}`;
  if (diff !== undefined && diff !== '') return describeDiff(diff, paint);
  if (action?.command) {
    return [
      named('command', JSON.stringify(action.command)),
      ...(action.folder === null ? [] : [named('folder', action.folder)]),
      named('environment', action.environment.join(' ')),
      named('network', action.network ? 'allowed' : action.sandbox === 'none' ? 'not held back' : 'off'),
      named('sandbox', action.sandbox ?? 'none'),
    ];
  }
  const values = typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : [['', given] as const];
  return values.map(([name, value]) => named(name, typeof value === 'string' ? value : JSON.stringify(value)));
}

function describeDiff(diff: string, paint: Terminal['err']['paint']): string[] {
  const lines = plain(diff)
    .split('\n')
    .filter((line) => !/^=+$/.test(line));
  const shown = lines.slice(0, mostDiffLines).map((line) => {
    const format = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'dim';
    return `    ${paint(format, line)}`;
  });
  return lines.length > mostDiffLines ? [...shown, `    ... ${lines.length - mostDiffLines} more lines`] : shown;
}

function cut(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}\n... ${text.length - longestValue} more characters` : text;
}
