// Small models repeat themselves. The same failing call, or the same call with the same result, three times is a loop.
import type { ToolCall } from '@shared/domain/model';

const repeatsUntilLoop = 3;

export interface LoopGuard {
  /** Notes a finished call; true when it makes a loop. */
  isLoop(call: ToolCall, failed: boolean, content: string): boolean;
}

export function createLoopGuard(): LoopGuard {
  const seen = new Map<string, number>();
  return {
    isLoop(call, failed, content) {
      const key = JSON.stringify([call.name, canonical(call.arguments), failed ? 'failed' : content]);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count >= repeatsUntilLoop;
    },
  };
}

function canonical(argumentsText: string): string {
  try {
    return JSON.stringify(JSON.parse(argumentsText), (_, value: unknown) =>
      isPlainObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
    );
  } catch {
    return argumentsText.trim();
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
