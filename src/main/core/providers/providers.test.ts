import type { ModelEvent, ModelProvider, ProviderState } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import { type ChosenModel, createRoutes, type DefaultModel } from './index';

const usage = { promptTokens: null, completionTokens: null, cachedTokens: null };
const answer: ModelEvent[] = [
  { type: 'text', text: 'hello' },
  { type: 'done', finish: 'stop', usage, model: 'm' },
];
const unreachable: ModelEvent[] = [{ type: 'error', error: { code: 'upstream_unreachable', message: 'refused', retryable: true } }];
const ready: ProviderState = { state: 'ready', detail: 'It is ready.' };
const absent: ProviderState = { state: 'absent', detail: 'It was not found.', action: 'Start it.' };

function entry(id: string, state: () => ProviderState, events: ModelEvent[] = answer, more: Partial<DefaultModel> = {}): DefaultModel {
  const provider: ModelProvider = {
    id,
    state,
    models: async () => [{ id: `${id}/m`, provider: id, title: id, contextWindow: 8192, available: true }],
    async *stream() {
      yield* events;
    },
  };
  return { provider, model: () => 'm', title: id.toUpperCase(), contextWindow: () => 8192, care: () => null, settled: async () => {}, ...more };
}

async function read(stream: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}
const request = { messages: [], tools: [] };
const signal = new AbortController().signal;

describe('who answers', () => {
  it('is the first that is well, with a reason that names what was passed over', async () => {
    const routes = createRoutes([entry('farm', () => absent), entry('engine', () => ready)]);
    expect(await routes.choose()).toMatchObject({ model: 'm', named: false, reason: 'ENGINE answers. It was not found.' });
    expect(routes.current()).toMatchObject({ model: 'engine/m', action: null });
  });

  it('says in its reason when it is only a stand-in', async () => {
    const routes = createRoutes([entry('engine', () => ready, answer, { note: () => 'This is the starter.' })]);
    expect((await routes.choose()).reason).toBe('ENGINE is ready. This is the starter.');
  });

  it('waits for one that still looks, but only while no better one is ready', async () => {
    let state: ProviderState = { state: 'starting', detail: 'Looking.' };
    let asked = 0;
    const slow = entry('farm', () => state, answer, {
      settled: async () => {
        asked += 1;
        state = ready;
      },
    });
    expect((await createRoutes([slow, entry('engine', () => ready)]).choose()).provider.id).toBe('farm');
    state = { state: 'starting', detail: 'Looking.' };
    expect((await createRoutes([entry('engine', () => ready), slow]).choose()).provider.id).toBe('engine');
    expect(asked).toBe(1);
  });

  it('is told when nobody can, with every reason and what to do', async () => {
    const routes = createRoutes([entry('farm', () => absent)]);
    await expect(routes.choose()).rejects.toMatchObject({ code: 'unavailable', retryable: true, message: 'No model can answer. It was not found. Start it.' });
    expect(routes.current()).toEqual({ model: null, reason: 'It was not found.', action: 'Start it.' });
  });

  it('is the one that was named, and no other', async () => {
    const routes = createRoutes([entry('farm', () => ready), entry('engine', () => ready)]);
    expect(await routes.choose('engine/other')).toMatchObject({ model: 'other', named: true });
    await expect(routes.choose('gpt-5')).rejects.toMatchObject({ code: 'model_not_found', message: expect.stringContaining('farmhand, farm/m, engine/m') });
    await expect(createRoutes([entry('farm', () => absent)]).choose('farm/m')).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('a server that cannot be reached', () => {
  const farm = entry('farm', () => ready, unreachable);
  const engine = entry('engine', () => ready);

  it('is replaced by the next one before anything was said, and that is told', async () => {
    const routes = createRoutes([farm, engine]);
    const switches: ChosenModel[] = [];
    const events = await read(routes.stream(await routes.choose(), request, signal, (next) => switches.push(next)));
    expect(events).toEqual(answer);
    expect(switches.map(({ provider }) => provider.id)).toEqual(['engine']);
  });

  it('is not replaced after the first word, nor when the caller named it', async () => {
    const half = entry('farm', () => ready, [{ type: 'text', text: 'hal' }, ...unreachable]);
    const routes = createRoutes([half, engine]);
    const never = () => expect.unreachable();
    expect((await read(routes.stream(await routes.choose(), request, signal, never))).at(-1)?.type).toBe('error');
    const named = createRoutes([farm, engine]);
    expect((await read(named.stream(await named.choose('farm/m'), request, signal, never))).at(-1)?.type).toBe('error');
  });
});

it('lists what every provider offers, even when one of them cannot say', async () => {
  const broken = entry('farm', () => absent);
  broken.provider.models = async () => Promise.reject(new Error('gone'));
  expect((await createRoutes([broken, entry('engine', () => ready)]).models()).map(({ id }) => id)).toEqual(['engine/m']);
});
