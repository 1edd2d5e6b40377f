// What a question is about, in the fewest words: a verb and what it is done to.
import type { Approval } from '@shared/contract/approvals';

export type Verb = 'change' | 'create' | 'run' | 'look' | 'simulate' | 'note' | 'other';

export interface Headline {
  verb: Verb;
  /** A path, a program, or the tool's name where nothing is more exact. */
  target: string;
  /** The journal keeps what was there before. */
  undoable: boolean;
}

const byRisk: Record<Approval['risk'], Verb> = { read: 'look', note: 'note', simulated: 'simulate', write: 'other', danger: 'other' };

export function headlineOf({ action, risk, tool }: Pick<Approval, 'action' | 'risk' | 'tool'>): Headline {
  const command = action?.command;
  if (command !== undefined && command.length > 0) return { verb: 'run', target: command[0] ?? tool, undoable: false };
  const written = action?.paths.filter(({ effect }) => effect === 'write') ?? [];
  const [first] = written;
  if (first === undefined) return { verb: byRisk[risk], target: tool, undoable: false };
  const more = written.length > 1 ? ` +${written.length - 1}` : '';
  return { verb: first.content === null ? 'create' : 'change', target: `${first.path}${more}`, undoable: true };
}

/** `9f3c…e21a`, from a SHA-256. */
export function shortHash(hash: string): string {
  return hash.length <= 12 ? hash : `${hash.slice(0, 4)}…${hash.slice(-4)}`;
}
