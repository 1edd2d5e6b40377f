// Without a LlamaFarm the built-in engine answers: real inference in a process of its own, through the whole gateway.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import OpenAI from 'openai';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Script, writeTestModel } from '../../src/main/core/engine/test-model';
import { connect } from '../fixtures/connect';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';

let folder: string;
let farmhand: StartedFarmhand;

async function startWith(script: Script, loop = false): Promise<OpenAI> {
  const model = path.join(folder, 'barn.gguf');
  writeTestModel(model, { script, loop, contextTokens: 16_384 });
  farmhand = await startFarmhand({ env: { FARMHAND_ENGINE_MODEL: model } });
  return new OpenAI({ baseURL: `${farmhand.url}/v1`, apiKey: 'x', maxRetries: 0 });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-engine-e2e-'));
});
afterEach(async () => {
  await farmhand.close();
  rmSync(folder, { recursive: true, force: true });
});

const question = { model: 'farmhand', messages: [{ role: 'user' as const, content: 'Is the barn closed?' }] };

it('answers, says that it did and why, and counts its tokens', async () => {
  const client = await startWith(['The barn ', 'is closed.']);
  const { data, response } = await client.chat.completions.create(question).withResponse();
  expect(data.choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'The barn is closed.' } });
  expect(data.usage).not.toHaveProperty('estimated');
  expect(response.headers.get('x-farmhand-model')).toBe('engine/barn');
  const again = await client.chat.completions.create(question);
  expect(again.usage?.prompt_tokens_details?.cached_tokens).toBeGreaterThan(0);

  const person = connect(farmhand.url, farmhand.key);
  const { route, engine } = await person.call('system.status', {});
  person.close();
  expect(route).toMatchObject({ model: 'engine/barn', reason: expect.stringContaining('LlamaFarm was not found') });
  expect(engine.state).toBe('ready');
});

it('stops when the caller goes away, and answers the next one', async () => {
  const client = await startWith(['round ', 'and round '], true);
  const stream = await client.chat.completions.create({ ...question, stream: true });
  for await (const chunk of stream) if (chunk.choices[0]?.delta.content) break;
  const status = async () => {
    const person = connect(farmhand.url, farmhand.key);
    const { runs } = await person.call('system.status', {});
    person.close();
    return runs;
  };
  await expect.poll(status, { timeout: 5_000 }).toBe(0);
  const short = await client.chat.completions.create({ ...question, max_tokens: 8 });
  expect(short.choices[0]?.finish_reason).toBe('length');
});
