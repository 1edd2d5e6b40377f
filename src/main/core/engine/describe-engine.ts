// What the engine does, in words for people.
import type { LoadedFacts } from './protocol';

/** `qwen3-1.7b on the CPU with 3 threads, 2 conversations of 8192 tokens (trained on 40960), flash attention, loaded in 900 ms` */
export function describeLoaded(model: string, facts: LoadedFacts): string {
  const where = facts.gpu === false ? `on the CPU with ${plural(facts.threads, 'thread')}` : `on the GPU (${facts.gpu})`;
  const held = facts.sequences === 1 ? 'one conversation' : `${facts.sequences} conversations`;
  const flash = facts.flashAttention ? ', flash attention' : '';
  const trained = `trained on ${facts.trainedTokens}`;
  const why = facts.why === null || facts.why.startsWith(trained) ? '' : `; ${facts.why}`;
  return `${model} ${where}, ${held} of ${facts.contextTokens} tokens (${trained}${why})${flash}, loaded in ${facts.loadMs} ms`;
}

export function describeUnloaded(model: string, bytes: number): string {
  return `${model} (${(bytes / 1e6).toFixed(1)} MB) loads with the first message`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Our messages end with the one thing to do. */
export function splitAdvice(message: string): { detail: string; action: string | null } {
  const at = message.lastIndexOf('. ');
  return at < 0 ? { detail: message, action: null } : { detail: message.slice(0, at + 1), action: message.slice(at + 2) };
}
