import type { Mode, Risk, Session } from '@shared/contract/messages';
import { say } from '@shared/domain/sentences';

export interface PolicyQuestion {
  /** Who began the conversation. No caller is trusted more than another: it stands here so that a test can show that. */
  caller: Session['origin'];
  mode: Mode;
  risk: Risk;
  /** Why the hard floor refuses the call; null when it has nothing against it. */
  floor: string | null;
  /** A yes for this exact action that still holds, or a rule that a person wrote. */
  standing: 'grant' | 'rule' | null;
  /** Somebody who may approve is connected. */
  attended: boolean;
}

export type Verdict = { verdict: 'allow'; by: 'mode' | 'grant' | 'rule' } | { verdict: 'ask' } | { verdict: 'deny'; reason: string };

const byMode: Record<Mode, Record<Risk, 'allow' | 'ask' | 'deny'>> = {
  'chat-only': { read: 'deny', note: 'deny', simulated: 'deny', write: 'deny', danger: 'deny' },
  ask: { read: 'allow', note: 'allow', simulated: 'allow', write: 'ask', danger: 'ask' },
  'allow-reads': { read: 'allow', note: 'ask', simulated: 'ask', write: 'ask', danger: 'ask' },
  'allow-workspace': { read: 'allow', note: 'allow', simulated: 'allow', write: 'allow', danger: 'ask' },
};

/** The one policy, whoever asks. Tools with risk `write` only reach inside the workspace. Floor before mode, mode before standing yes, that before a question. */
export function decide({ mode, risk, floor, standing, attended }: PolicyQuestion): Verdict {
  if (floor !== null) return { verdict: 'deny', reason: say('approvals.floor', { floor }) };
  const verdict = byMode[mode][risk];
  if (verdict === 'deny') return { verdict: 'deny', reason: say('approvals.toolsOff', { mode }) };
  if (verdict === 'allow') return { verdict: 'allow', by: 'mode' };
  if (standing !== null) return { verdict: 'allow', by: standing };
  return attended ? { verdict: 'ask' } : { verdict: 'deny', reason: say('approvals.nobodyThere') };
}
