// What the tests of this folder share: a stand-in server, our LlamaFarm on it, and short words for requests and answers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LlamaFarmStatus, ProvisionStep } from '@shared/contract/llamafarm';
import type { ModelEvent, ModelMessage, ModelRequest, ToolSchema } from '@shared/domain/model';
import { afterEach } from 'vitest';
import { type LlamaFarmServer, type ServerOptions, startLlamaFarmServer } from '../../../../e2e/fixtures/llamafarm-server';
import { createLlamaFarm, type LlamaFarm, type LlamaFarmDeps } from './llamafarm';
import type { Clock } from './ports';

export const templateText = readFileSync(path.resolve(import.meta.dirname, '../../../../templates/llamafarm/llamafarm.yaml'), 'utf8');
export const namespace = 'clawdbot';
export const project = 'clawdbot-agent';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

export function cleanUp(run: () => unknown): void {
  cleanups.push(run);
}

export async function startServer(options: ServerOptions = {}): Promise<LlamaFarmServer> {
  const server = await startLlamaFarmServer(options);
  cleanUp(server.close);
  return server;
}

export interface Farm extends LlamaFarm {
  steps: ProvisionStep[];
  statuses: LlamaFarmStatus[];
  /** Resolves with the first status, past or to come, that fits. */
  until(fits: (status: LlamaFarmStatus) => boolean): Promise<LlamaFarmStatus>;
  untilStep(fits: (step: ProvisionStep) => boolean): Promise<ProvisionStep>;
}

export function openFarm(url: string | undefined, deps: Partial<LlamaFarmDeps> = {}): Farm {
  const steps: ProvisionStep[] = [];
  const statuses: LlamaFarmStatus[] = [];
  const statusTold = createTold<LlamaFarmStatus>(statuses);
  const stepTold = createTold<ProvisionStep>(steps);
  const farm = createLlamaFarm({
    env: url === undefined ? { PATH: '' } : { LLAMAFARM_URL: url, PATH: '' },
    url: () => null,
    template: templateText,
    onStep: stepTold.tell,
    onChange: statusTold.tell,
    log: { warn() {} },
    ...deps,
  });
  cleanUp(farm.dispose);
  return { ...farm, steps, statuses, until: statusTold.until, untilStep: stepTold.until };
}

function createTold<Value>(values: Value[]) {
  const waiting = new Set<(value: Value) => void>();
  return {
    tell(value: Value) {
      values.push(value);
      for (const check of [...waiting]) check(value);
    },
    until(fits: (value: Value) => boolean): Promise<Value> {
      const known = values.find(fits);
      if (known !== undefined) return Promise.resolve(known);
      return new Promise((resolve) => {
        const check = (value: Value) => {
          if (!fits(value)) return;
          waiting.delete(check);
          resolve(value);
        };
        waiting.add(check);
      });
    },
  };
}

/** A farm on a fresh server, found and provisioned. */
export async function readyFarm(options: ServerOptions = {}, deps: Partial<LlamaFarmDeps> = {}) {
  const server = await startServer(options);
  const farm = openFarm(server.url, deps);
  await farm.refresh();
  return { server, farm };
}

export const user = (content: string): ModelMessage => ({ role: 'user', content });
export const system = (content: string): ModelMessage => ({ role: 'system', content });

export const lampTool: ToolSchema = {
  name: 'control',
  description: 'Switch a device.',
  parameters: {
    type: 'object',
    properties: { device: { type: 'string', description: 'Which.' }, action: { type: 'string', enum: ['on', 'off'] } },
    required: ['device', 'action'],
  },
};
export const clockTool: ToolSchema = { name: 'time_now', description: 'The time.', parameters: { type: 'object', properties: {} } };

export const request = (change: Partial<ModelRequest> = {}): ModelRequest => ({
  model: 'agent',
  messages: [system('You are Farmhand.'), user('Hello!')],
  tools: [],
  ...change,
});

export interface Answer {
  events: ModelEvent[];
  text: string;
  reasoning: string;
  calls: { name: string; arguments: string }[];
  last: ModelEvent | undefined;
}

/** Reads a stream to its end. `onEvent` may stop it. */
export async function answer(
  farm: LlamaFarm,
  change: Partial<ModelRequest> = {},
  signal = new AbortController().signal,
  onEvent: (event: ModelEvent) => void = () => undefined,
): Promise<Answer> {
  const events: ModelEvent[] = [];
  for await (const event of farm.provider.stream(request(change), signal)) {
    events.push(event);
    onEvent(event);
  }
  const joined = (type: 'text' | 'reasoning') => events.map((event) => (event.type === type ? event.text : '')).join('');
  const calls = events.flatMap((event) => (event.type === 'tool_call' ? [{ name: event.call.name, arguments: event.call.arguments }] : []));
  return { events, text: joined('text'), reasoning: joined('reasoning'), calls, last: events.at(-1) };
}

export interface TestClock extends Clock {
  /** Moves the time on and runs what is due, the work it starts included. */
  advance(ms: number): Promise<void>;
}

export function testClock(): TestClock {
  let now = 0;
  const timers = new Set<{ at: number; run: () => void }>();
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return { cancel: () => void timers.delete(timer) };
    },
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due);
        now = due.at;
        due.run();
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
  };
}
