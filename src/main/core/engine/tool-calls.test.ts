import type { ToolSchema } from '@shared/domain/model';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ask, collect, createEngineBench, ending, neverAborted, textOf } from './test-engine';
import { testChatTemplate } from './test-model';

// Each test starts processes of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
const bench = createEngineBench();
afterAll(() => bench.clear());

const control: ToolSchema = {
  name: 'control',
  description: 'Switch a device.',
  parameters: {
    type: 'object',
    properties: {
      device: { enum: ['lamp', 'fan'] },
      action: { enum: ['on', 'off'] },
      level: { type: 'integer', minimum: 0 },
      where: { type: 'array', items: { type: 'boolean' }, maxItems: 3 },
    },
    required: ['device', 'action'],
  },
};
const now: ToolSchema = { name: 'time_now', description: 'Tell the time.', parameters: { type: 'object', properties: {} } };
const tools = [control, now];

/** Fails where arguments do not fit the schemas above. */
function check(call: { name: string; arguments: string }): void {
  const given = JSON.parse(call.arguments);
  if (call.name === 'time_now') return void expect(given).toEqual({});
  expect(call.name).toBe('control');
  expect(['lamp', 'fan']).toContain(given.device);
  expect(['on', 'off']).toContain(given.action);
  expect(Object.keys(given).filter((key) => !['device', 'action', 'level', 'where'].includes(key))).toEqual([]);
  if ('level' in given) expect(given.level).toBeGreaterThanOrEqual(0);
  if ('where' in given) for (const item of given.where) expect(typeof item).toBe('boolean');
}

describe('calls of a model that writes noise', () => {
  it('fit their schemas, whatever the seed', async () => {
    const engine = bench.engine(bench.model('noise'), { sequences: 4 });
    await engine.warm();
    const answer = (seed: number) =>
      collect(engine.provider.stream(ask('Hi', { tools, seed, temperature: 1.5, toolChoice: 'required', maxTokens: 250 }), neverAborted));
    let calls = 0;
    for (let seed = 0; seed < 200; seed += 4) {
      for (const events of await Promise.all([seed, seed + 1, seed + 2, seed + 3].map(answer))) {
        for (const event of events) {
          if (event.type !== 'tool_call') continue;
          calls += 1;
          check(event.call);
          expect(event.call.confidence ?? 0.5).toBeLessThan(1.0001);
        }
        // Numbers and lists may go on beyond the limit; then there is no call, and it is said.
        if (!events.some(({ type }) => type === 'tool_call')) expect(ending(events, 'done').finish).toBe('length');
      }
    }
    expect(calls).toBeGreaterThan(190);
  }, 60_000);

  it('that must be of one tool are of that tool', async () => {
    const engine = bench.engine(bench.model('noise-named'));
    for (const seed of [1, 2, 3, 4]) {
      const events = await collect(
        engine.provider.stream(ask('Hi', { tools, seed, temperature: 1, toolChoice: { name: 'control' }, maxTokens: 250 }), neverAborted),
      );
      for (const event of events) if (event.type === 'tool_call') expect(event.call.name).toBe('control');
      for (const event of events) if (event.type === 'tool_call') check(event.call);
    }
  });
});

describe('a call that the model begins by itself', () => {
  const scripts = {
    '[right]': [
      'Well. ',
      '<tool_call>',
      '\n{"name": "',
      'control',
      '", "arguments": {"',
      'device": "',
      'lamp',
      '", "action": "',
      'on',
      '"}}\n</tool_call>',
      ' Done.',
    ],
    '[tight]': ['<tool_call>\n{"name":"cont', 'rol","arguments":{"device":"fan",', '"action":"off","level":3}}', '</tool_call>\n'],
    '[wrong]': ['Ok.<tool_call>\n{"name": "cont', 'roll", "oops'],
    '[surplus]': ['Ok!<tool_call>[1, 2', 'nonsense'],
    '[ends]': ['<tool_call>\n{"name": "time_now", "arg'],
  };
  const engine = bench.engine(bench.model('begun', { script: scripts, contextTokens: 4096 }));
  const answer = async (message: keyof typeof scripts, more = {}) =>
    collect(engine.provider.stream(ask(message, { tools, temperature: 0, maxTokens: 200, ...more }), neverAborted));
  const callsOf = (events: Awaited<ReturnType<typeof answer>>) => events.flatMap((event) => (event.type === 'tool_call' ? [event.call] : []));

  it('and writes rightly stays as it is, with text around it', async () => {
    const events = await answer('[right]');
    expect(callsOf(events)).toMatchObject([{ name: 'control', arguments: '{"device":"lamp","action":"on"}' }]);
    expect(textOf(events)).toBe('Well. Done.');
  });

  it('may span tokens in any way, with or without spaces', async () => {
    expect(callsOf(await answer('[tight]'))).toMatchObject([{ name: 'control', arguments: '{"device":"fan","action":"off","level":3}' }]);
  });

  for (const message of ['[wrong]', '[surplus]', '[ends]'] as const) {
    it(`is made right where it leaves what is possible: ${message}`, async () => {
      const events = await answer(message);
      const calls = callsOf(events);
      expect(calls.length).toBeGreaterThan(0);
      for (const call of calls) check(call);
    });
  }

  it('is told with the confidence of its values', async () => {
    const [sure] = callsOf(await answer('[right]'));
    expect(sure?.confidence).toBeGreaterThan(0);
    expect(sure?.confidence).toBeLessThanOrEqual(1);
    expect(sure?.intent ?? 1).toBeGreaterThan(0);
  });

  it('of a tool that no arguments can fit is refused with its name', async () => {
    const impossible = { ...control, name: 'odd', parameters: { type: 'object', properties: { mood: { enum: [] } }, required: ['mood'] } };
    const events = await answer('[right]', { tools: [impossible] });
    expect(ending(events, 'error').error).toMatchObject({ code: 'invalid_input', message: expect.stringMatching(/tool odd: mood has an empty list/) });
  });

  it('is still free where nothing is known of the form', async () => {
    const template = testChatTemplate.replaceAll('<tool_call>', '<function=').replaceAll('</tool_call>', '</function>');
    const xml = bench.engine(bench.model('xml', { script: ['<function=x>', ' y'], chatTemplate: `${template}{#- <tool_call> #}` }));
    expect(textOf(await collect(xml.provider.stream(ask('Hi', { tools }), neverAborted)))).toBe('<function=x> y');
  });
});

describe('calls in the form of other families', () => {
  const template = (form: string) => testChatTemplate.replaceAll('<tool_call>', form).replaceAll('</tool_call>', '');
  const forms = {
    mistral: { controls: ['[TOOL_CALLS]', '[ARGS]', '[CALL_ID]'], chatTemplate: `${template('[TOOL_CALLS]')}{#- [ARGS] #}` },
    coder: { chatTemplate: `${testChatTemplate}{#- <function= <parameter= #}` },
  };
  const say = {
    ...control,
    name: 'say',
    parameters: { type: 'object', properties: { text: { type: 'string' }, loud: { type: 'boolean' } }, required: ['text'] },
  };

  for (const [name, options] of Object.entries(forms)) {
    it(`fit their schemas, whatever the seed: ${name}`, async () => {
      const engine = bench.engine(bench.model(`noise-${name}`, options), { sequences: 4 });
      const answer = (seed: number) =>
        collect(engine.provider.stream(ask('Hi', { tools, seed, temperature: 1.5, toolChoice: 'required', maxTokens: 300 }), neverAborted));
      let calls = 0;
      for (let seed = 0; seed < 24; seed += 4) {
        for (const events of await Promise.all([seed, seed + 1, seed + 2, seed + 3].map(answer))) {
          for (const event of events) {
            if (event.type !== 'tool_call') continue;
            calls += 1;
            check(event.call);
          }
          if (!events.some(({ type }) => type === 'tool_call')) expect(ending(events, 'done').finish).toBe('length');
        }
      }
      expect(calls).toBeGreaterThan(18);
    }, 60_000);
  }

  it('are read where the model writes them by itself', async () => {
    const mistral = bench.engine(
      bench.model('mistral', {
        ...forms.mistral,
        chatTemplate: `${forms.mistral.chatTemplate}{{- messages[-1].content }}`,
        script: { '[call]': ['Well. ', '[TOOL_CALLS]', 'control', '[ARGS]', '{"device": "lamp", ', '"action": "on"}', ' more'] },
      }),
    );
    const events = await collect(mistral.provider.stream(ask('[call]', { tools, temperature: 0 }), neverAborted));
    expect(events.filter(({ type }) => type === 'tool_call')).toMatchObject([{ call: { name: 'control', arguments: '{"device":"lamp","action":"on"}' } }]);
    expect(textOf(events)).toBe('Well.');

    const coder = bench.engine(
      bench.model('coder', {
        chatTemplate: `${forms.coder.chatTemplate}{{- messages[-1].content }}`,
        script: {
          '[call]': [
            'Sure.',
            '<tool_call>',
            '\n<function=say>\n',
            '<parameter=text>\n',
            'if (a </p',
            ' "b") {}\n\n5',
            '\n</parameter>\n',
            '<parameter=loud>\ntrue',
            '\n</parameter>',
            '\n</function>\n</tool_call>',
          ],
        },
      }),
    );
    const written = await collect(coder.provider.stream(ask('[call]', { tools: [say], temperature: 0 }), neverAborted));
    const [first] = written.flatMap((event) => (event.type === 'tool_call' ? [event.call] : []));
    expect(JSON.parse(first?.arguments ?? '')).toEqual({ text: 'if (a </p "b") {}\n\n5', loud: true });
    expect(first?.confidence).toBeGreaterThan(0);
    expect(textOf(written)).toBe('Sure.');
  });
});

describe('an answer in channels, as gpt-oss writes it', () => {
  const controls = ['<|start|>', '<|end|>', '<|channel|>', '<|message|>', '<|constrain|>', '<|call|>', '<|return|>'];
  const chatTemplate = `{%- for m in messages %}{{- '<|start|>' + m.role + '<|message|>' + m.content + '<|end|>' }}{%- for call in m.tool_calls or [] %}{{- call.function.name + (call.function.arguments | tojson) }}{%- endfor %}{%- endfor %}
{%- for tool in tools or [] %}{{- tool | tojson }}{%- endfor %}{{- '<|start|>assistant' }}{#- <|channel|> #}{{- messages[-1].content }}`;
  const answer = (name: string, script: Record<string, string[]>, content: string, more = {}) =>
    collect(
      bench.engine(bench.model(name, { controls, chatTemplate, script })).provider.stream(ask(content, { tools, temperature: 0, ...more }), neverAborted),
    );
  it('is told as reasoning, or as text', async () => {
    const thought = await answer('channel-thought', { '[think]': ['<|channel|>', 'analysis', '<|message|>', 'Hm, well.', '<|end|>', '<|start|>'] }, '[think]');
    expect(thought.map((event) => (event.type === 'reasoning' ? event.text : '')).join('')).toBe('Hm, well.');
    expect(textOf(thought)).toBe('');
    const said = await answer('channel-text', { '[say]': ['<|channel|>', 'final', '<|message|>', 'Good day.', '<|return|>'] }, '[say]');
    expect(textOf(said)).toBe('Good day.');
    expect(ending(said, 'done').finish).toBe('stop');
  });

  it('may be a call, also one that has to come', async () => {
    const callScript = { '[call]': ['<|channel|>', 'commentary to=functions.time_now ', '<|constrain|>', 'json', '<|message|>', '{}', '<|call|>'] };
    const events = await answer('channel-call', callScript, '[call]');
    expect(events.filter(({ type }) => type === 'tool_call')).toMatchObject([{ call: { name: 'time_now', arguments: '{}' } }]);
    expect(ending(events, 'done').finish).toBe('tool_calls');
    const forced = await answer('channel-forced', { '<|message|>': ['{"device": "fan", "action": "on"}', '<|call|>'] }, 'Hi', {
      toolChoice: { name: 'control' },
    });
    expect(forced.filter(({ type }) => type === 'tool_call')).toMatchObject([{ call: { name: 'control', arguments: '{"device":"fan","action":"on"}' } }]);
  });
});
