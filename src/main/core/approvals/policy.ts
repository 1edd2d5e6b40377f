import type { Mode, Risk } from '@shared/contract/messages';

export type Verdict = 'allow' | 'ask' | 'deny';

const verdicts: Record<Mode, Record<Risk, Verdict>> = {
  'chat-only': { read: 'deny', note: 'deny', simulated: 'deny', write: 'deny', danger: 'deny' },
  ask: { read: 'allow', note: 'allow', simulated: 'allow', write: 'ask', danger: 'ask' },
  'allow-reads': { read: 'allow', note: 'ask', simulated: 'ask', write: 'ask', danger: 'ask' },
  'allow-workspace': { read: 'allow', note: 'allow', simulated: 'allow', write: 'allow', danger: 'ask' },
};

/** The one policy, whoever asks: window, browser, CLI, API. Tools with risk `write` only reach inside the workspace. */
export function decide(mode: Mode, risk: Risk): Verdict {
  return verdicts[mode][risk];
}
