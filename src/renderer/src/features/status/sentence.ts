import type { Health } from '../../client/read-health';
import type { HealthState } from '../../client/use-health';

export type Tone = 'live' | 'waits' | 'failed' | 'quiet';

export interface Sentence {
  tone: Tone;
  title: string;
  detail: string;
  action: string | null;
}

/** The state of everything in one title, one sentence and one thing to do. */
export function sentenceOf(state: HealthState): Sentence {
  if (state.kind === 'asking') return { tone: 'quiet', title: 'One moment', detail: 'Asking the gateway how it is.', action: null };
  if (state.kind === 'silent') {
    return {
      tone: 'failed',
      title: 'No answer',
      detail: state.reason,
      action: 'Start Farmhand with npm start in its folder. This page looks again every 3 seconds.',
    };
  }
  const { ready, detail, action } = state.health;
  return ready ? { tone: 'live', title: 'Ready', detail, action } : { tone: 'waits', title: 'No model yet', detail, action };
}

const words: Record<string, { tone: Tone; word: string }> = {
  ready: { tone: 'live', word: 'ready' },
  starting: { tone: 'waits', word: 'starting' },
  absent: { tone: 'quiet', word: 'not here' },
  failing: { tone: 'failed', word: 'failing' },
};

export interface PartLine {
  name: string;
  tone: Tone;
  word: string;
}

/** The three parts for the list, in the words of the page; an unknown state is shown as the gateway says it. */
export function partsOf(health: Health | null): PartLine[] {
  const line = (name: string, state: string | undefined): PartLine => ({ name, ...(words[state ?? ''] ?? { tone: 'quiet', word: state ?? 'unknown' }) });
  return [line('Gateway', health?.parts.gateway), line('LlamaFarm', health?.parts.llamafarm), line('Engine', health?.parts.engine)];
}
