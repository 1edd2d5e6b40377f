// One short question to the model that answers now: does it work, and how fast.
import type { MethodOutput } from '@shared/contract';
import { FarmhandError, fromErrorValue } from '@shared/contract/errors';
import type { ModelEvent, ModelRequest } from '@shared/domain/model';

const question = 'Hello!';
/** Below this the speed of writing is chance. */
const leastTokens = 4;
const timeoutMs = 120_000;

/** What the test needs of the routes. */
export interface TestableRoutes<Chosen> {
  choose(name?: string | null): Promise<Chosen>;
  stream(chosen: Chosen, request: Omit<ModelRequest, 'model'>, signal: AbortSignal, onSwitch: (next: Chosen) => void): AsyncIterable<ModelEvent>;
}

/** Throws what the model server failed with; nothing else may take its place. */
export async function testRoute<Chosen extends { provider: { id: string }; reason: string; named: boolean }>(
  routes: TestableRoutes<Chosen>,
  model: string | undefined,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<MethodOutput<'route.test'>> {
  const chosen = await routes.choose(model);
  const limit = AbortSignal.timeout(timeoutMs);
  const startedAt = now();
  let firstAt: number | null = null;
  let answer = '';
  const request = { messages: [{ role: 'user' as const, content: question }], tools: [], maxTokens: 64, temperature: 0, think: false };
  for await (const event of routes.stream({ ...chosen, named: true }, request, AbortSignal.any([signal, limit]), () => {})) {
    if (event.type === 'error') throw fromErrorValue(event.error);
    if (event.type === 'aborted') {
      signal.throwIfAborted();
      throw new FarmhandError('timeout', `The model did not answer within ${timeoutMs / 1000} s. Look how its server is, then try again.`, { retryable: true });
    }
    if (event.type === 'text' || event.type === 'reasoning' || event.type === 'tool_call') firstAt ??= now();
    if (event.type === 'text') answer += event.text;
    if (event.type !== 'done') continue;
    const endedAt = now();
    const { promptTokens, completionTokens } = event.usage;
    const writingMs = endedAt - (firstAt ?? endedAt);
    return {
      provider: chosen.provider.id,
      model: event.model,
      reason: chosen.reason,
      question,
      answer: answer.trim(),
      firstTokenMs: firstAt === null ? null : firstAt - startedAt,
      totalMs: endedAt - startedAt,
      promptTokens,
      completionTokens,
      tokensPerSecond: completionTokens !== null && completionTokens >= leastTokens && writingMs > 0 ? ((completionTokens - 1) / writingMs) * 1000 : null,
    };
  }
  throw new FarmhandError('upstream_truncated', 'The model ended without an end. Try again; if it stays, restart its server.', { retryable: true });
}
