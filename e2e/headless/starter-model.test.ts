// The model in resources/models and the product agree on the words of the tools, and the whole default prompt stays small for it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultToolSchemas } from '../../src/main/core/tools';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';

const root = path.resolve(import.meta.dirname, '../..');
const model = path.join(root, 'resources/models/farmhand-starter.q8_0.gguf');
const trained = z.array(z.json()).parse(JSON.parse(readFileSync(path.join(root, 'tools/starter-model/schemas.json'), 'utf8')));

/** JSON with a blank after every comma and colon, as the trainer writes it. */
function spaced(value: z.infer<ReturnType<typeof z.json>>): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
    .join(', ')}}`;
}

describe('the tools of the starter model', () => {
  it('are those that the product offers, byte for byte', () => {
    const offered = defaultToolSchemas().map(({ name, description, parameters }) => ({ type: 'function', function: { name, description, parameters } }));
    expect(trained.map(spaced)).toEqual(offered.map((tool) => spaced(z.json().parse(tool))));
  });

  it('stand whole in its vocabulary', () => {
    const file = readFileSync(model);
    for (const tool of trained) expect(file.includes(`\n${spaced(tool)}`)).toBe(true);
  });
});

describe('the default prompt', () => {
  let farmhand: StartedFarmhand;
  beforeAll(async () => {
    farmhand = await startFarmhand({ env: { FARMHAND_ENGINE_MODEL: model } });
  });
  afterAll(() => farmhand.close());

  it('is under 150 tokens with ten tools, the time line and a greeting', async () => {
    const client = new OpenAI({ baseURL: `${farmhand.url}/v1`, apiKey: farmhand.key, maxRetries: 0 });
    const answer = await client.chat.completions.create({ model: 'farmhand', messages: [{ role: 'user', content: 'hello' }], temperature: 0 });
    expect(answer.choices[0]?.message.content).not.toBe('');
    expect(answer.usage?.prompt_tokens).toBeGreaterThan(10);
    expect(answer.usage?.prompt_tokens).toBeLessThan(150);
  });
});
