import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelRequest } from '@shared/domain/model';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { MeasuredLoad } from './engine';
import { ask, collect, createEngineBench, ending, neverAborted, textOf } from './test-engine';
import { testChatTemplate } from './test-model';

// Each test starts processes of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
const bench = createEngineBench();
afterAll(() => bench.clear());

type BenchEngine = ReturnType<typeof bench.engine>;
const answer = (engine: BenchEngine, content: string, more: Partial<ModelRequest> = {}) => collect(engine.provider.stream(ask(content, more), neverAborted));

describe('a file that is damaged inside', () => {
  /** The file with `from` in its header replaced by something as long. */
  function damaged(name: string, from: string, to: string): string {
    const bytes = readFileSync(bench.model(name, { script: ['Hello'] }));
    const at = bytes.indexOf(from);
    bytes.write(to, at, 'latin1');
    const file = join(bench.folder, `${name}-damaged.gguf`);
    writeFileSync(file, bytes);
    return file;
  }

  it('in the name of a weight is told, and a good one is loaded afterwards', async () => {
    let file = damaged('weight', 'blk.0.attn_q.weight', 'blk.0.attn_?.weight');
    const engine = bench.engine(() => file);
    const { error } = ending(await answer(engine, 'Hi'), 'error');
    expect(error).toMatchObject({ code: 'engine_failed', message: expect.stringContaining('llama.cpp cannot load this model') });
    file = bench.model('whole', { script: ['Hello'] });
    expect(textOf(await answer(engine, 'Hi'))).toBe('Hello');
  });

  it('in a size ends the answer with a reason, not the gateway', async () => {
    // Another number of layers than there are weights for.
    const bytes = readFileSync(bench.model('layers', { script: ['Hello'] }));
    const key = 'qwen3.block_count';
    bytes.writeUInt32LE(7, bytes.indexOf(key) + key.length + 4);
    const file = join(bench.folder, 'layers-damaged.gguf');
    writeFileSync(file, bytes);
    expect(ending(await answer(bench.engine(file), 'Hi'), 'error').error.code).toBe('engine_failed');
  });
});

describe('a chat template', () => {
  it('that throws ends the answer with its own words', async () => {
    const engine = bench.engine(bench.model('throws', { chatTemplate: "{{ raise_exception('Roles must alternate') }}" }));
    const { error } = ending(await answer(engine, 'Hi'), 'error');
    expect(error.message).toContain('Roles must alternate');
  });

  it('that is no template at all is told when it is used', async () => {
    const engine = bench.engine(bench.model('unclosed', { chatTemplate: `${testChatTemplate}{% if %}` }));
    expect(ending(await answer(engine, 'Hi'), 'error').error.code).toBe('engine_failed');
  });
});

describe('schemas that nobody should send', () => {
  const engine = bench.engine(bench.model('schemas', { contextTokens: 32_768 }), { contextTokens: 32_768 });
  const noise = { seed: 1, temperature: 1, maxTokens: 60 };
  const tool = (parameters: ModelRequest['tools'][number]['parameters']) => [{ name: 'odd', description: '', parameters }];
  const recursive = { type: 'object', properties: { child: { $ref: '#' }, name: { type: 'string', maxLength: 3 } }, required: ['name'] };
  const huge = {
    type: 'object',
    properties: Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`field${index}`, { type: 'string', enum: ['a', 'b'], maxLength: 9 }])),
  };

  it('may be recursive or huge in tools', async () => {
    for (const parameters of [recursive, huge]) {
      const events = await answer(engine, 'Hi', { ...noise, tools: tool(parameters), toolChoice: 'required' });
      ending(events, 'done');
    }
  });

  it('may be recursive or huge as the format of an answer, or are refused with a reason', async () => {
    for (const schema of [recursive, huge, { type: 'object', properties: { a: { enum: [] } }, required: ['a'] }]) {
      const events = await answer(engine, 'Hi', { ...noise, responseFormat: { type: 'json_schema', schema } });
      const last = events.at(-1);
      if (last?.type === 'error') expect(last.error.code).toBe('invalid_input');
      else ending(events, 'done');
    }
    ending(await answer(engine, 'Hi', noise), 'done');
  });
});

it('two processes may load one file and keep their states in one folder', async () => {
  const model = bench.model('shared', { contextTokens: 4096 });
  const prefixFolder = join(bench.folder, 'shared-states');
  const engines = [bench.engine(model, { prefixFolder }), bench.engine(model, { prefixFolder })];
  const request = {
    seed: 3,
    temperature: 1,
    maxTokens: 20,
    messages: [{ role: 'system', content: 'You like to help. '.repeat(20) }] satisfies ModelRequest['messages'],
  };
  const texts = await Promise.all(
    engines.flatMap((engine) => [1, 2].map(() => answer(engine, '', { ...request, messages: [...request.messages, { role: 'user', content: 'Hi' }] }))),
  );
  expect(new Set(texts.map(textOf)).size).toBe(1);
  expect(engines[0]?.pid()).not.toBe(engines[1]?.pid());
});

it('a context larger than the model was trained on is cut to that, and it is said why', async () => {
  const engine = bench.engine(bench.model('short', { script: ['Hello'], contextTokens: 1024 }), { contextTokens: 65_536 });
  await engine.warm();
  expect(engine.status().detail).toContain('of 1024 tokens (trained on 1024)');
});

it('what a load took of memory is told once, after the first answer', async () => {
  const loads: MeasuredLoad[] = [];
  const file = bench.model('measured', { script: ['Hello'] });
  const engine = bench.engine(file, { onMeasured: (load) => loads.push(load) });
  await answer(engine, 'Hi');
  await answer(engine, 'Hi');
  await expect.poll(() => loads.length).toBe(1);
  expect(loads[0]).toMatchObject({ file, gpu: false, sequences: 4, contextTokens: 2048 });
  const { residentBytes = 0, grownBytes = 0, contextBytes = 0 } = loads[0] ?? {};
  expect(residentBytes).toBeGreaterThan(grownBytes);
  expect(grownBytes).toBeGreaterThan(1e6);
  expect(contextBytes).toBeGreaterThan(1e5);
});
