import { useEffect, useState } from 'react';
import { type Health, readHealth } from './read-health';

export type HealthState = { kind: 'asking' } | { kind: 'answered'; health: Health } | { kind: 'silent'; why: 'gone' | 'other' };

const everyMs = 3000;
const limitMs = 2500;

async function ask(): Promise<HealthState> {
  try {
    const response = await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(limitMs) });
    const health = readHealth(await response.json());
    return health === null ? { kind: 'silent', why: 'other' } : { kind: 'answered', health };
  } catch {
    return { kind: 'silent', why: 'gone' };
  }
}

/** What the gateway says of itself, asked anew every 3 s while the page is in sight. */
export function useHealth(): HealthState {
  const [state, setState] = useState<HealthState>({ kind: 'asking' });

  useEffect(() => {
    let gone = false;
    let timer = 0;
    const next = async () => {
      window.clearTimeout(timer);
      if (!document.hidden) {
        const answer = await ask();
        if (gone) return;
        setState(answer);
      }
      window.clearTimeout(timer);
      timer = window.setTimeout(next, everyMs);
    };
    const onVisible = () => {
      if (!document.hidden) void next();
    };
    document.addEventListener('visibilitychange', onVisible);
    void next();
    return () => {
      gone = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);

  return state;
}
