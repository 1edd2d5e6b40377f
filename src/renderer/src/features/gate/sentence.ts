import type { Health } from '../../client/read-health';
import type { HealthState } from '../../client/use-health';

export type Tone = 'live' | 'waits' | 'failed' | 'quiet';

export interface Sentence {
  tone: Tone;
  /** Keys of the namespace `gate`. */
  title: 'asking.title' | 'silent.title' | 'ready' | 'noModel';
  /** A key of ours, or what the gateway itself says. */
  detail: { key: 'asking.detail' | 'silent.gone' | 'silent.other' } | { said: string };
  action: { key: 'silent.action' } | { said: string } | null;
}

/** The state of everything in one title, one sentence and one thing to do. */
export function sentenceOf(state: HealthState): Sentence {
  if (state.kind === 'asking') return { tone: 'quiet', title: 'asking.title', detail: { key: 'asking.detail' }, action: null };
  if (state.kind === 'silent') return { tone: 'failed', title: 'silent.title', detail: { key: `silent.${state.why}` }, action: { key: 'silent.action' } };
  const { ready, detail, action } = state.health;
  return { tone: ready ? 'live' : 'waits', title: ready ? 'ready' : 'noModel', detail: { said: detail }, action: action === null ? null : { said: action } };
}

const tones = { ready: 'live', starting: 'waits', absent: 'quiet', failing: 'failed', unknown: 'quiet' } as const satisfies Record<string, Tone>;
type Word = keyof typeof tones;
const isWord = (state: string): state is Word => Object.hasOwn(tones, state);

export interface PartLine {
  name: 'Gateway' | 'LlamaFarm' | 'Engine';
  tone: Tone;
  /** A state that is not known here is shown as the gateway says it. */
  word: { key: Word } | { said: string };
}

/** The three parts for the list. */
export function partsOf(health: Health | null): PartLine[] {
  const line = (name: PartLine['name'], state = 'unknown'): PartLine =>
    isWord(state) ? { name, tone: tones[state], word: { key: state } } : { name, tone: 'quiet', word: { said: state } };
  return [line('Gateway', health?.parts.gateway), line('LlamaFarm', health?.parts.llamafarm), line('Engine', health?.parts.engine)];
}
