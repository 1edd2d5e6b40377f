// What a chat hears from the stand-in over real HTTP.
import { describe, expect, it } from 'vitest';
import { answer, clockTool, lampTool, readyFarm } from './llamafarm.fixture';

describe('what a chat hears', () => {
  it('splits thinking from the answer, however the tags are cut', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ chunks: ['<th', 'ink>\nTwo and', ' two.\n</', 'think>', '\n\nFo', 'ur.'] });
    expect(await answer(farm)).toMatchObject({ text: 'Four.', reasoning: 'Two and two.\n' });
    server.script.push({ think: 'Hm, let me see.', text: 'Four.' });
    expect(await answer(farm)).toMatchObject({ text: 'Four.', reasoning: 'Hm, let me see.\n' });
  });

  it.each(['reasoning', 'reasoning_content'] as const)('takes delta.%s for reasoning', async (thinkAs) => {
    const { server, farm } = await readyFarm();
    server.script.push({ think: 'Let me see.', thinkAs, text: 'Four.' });
    expect(await answer(farm)).toMatchObject({ text: 'Four.', reasoning: 'Let me see.' });
  });

  it('gives tool calls whole, in order, after the end, text before them', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({
      text: 'On it.',
      argumentPieces: 7,
      toolCalls: [
        { name: 'control', arguments: { device: 'porch lamp', action: 'on' }, id: 'call_a' },
        { name: 'time_now', arguments: '' },
      ],
    });
    const { events, text, calls, last } = await answer(farm, { tools: [lampTool, clockTool] });
    expect(text).toBe('On it.');
    expect(calls).toEqual([
      { name: 'control', arguments: '{"device":"porch lamp","action":"on"}' },
      { name: 'time_now', arguments: '{}' },
    ]);
    expect(events.find((event) => event.type === 'tool_call')).toMatchObject({ call: { id: 'call_a' } });
    expect(last).toMatchObject({ type: 'done', finish: 'tool_calls' });
  });

  it('passes arguments that are no JSON on as the model wrote them', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ toolCalls: [{ name: 'control', arguments: '{"device": "porch' }] });
    expect((await answer(farm, { tools: [lampTool] })).calls).toEqual([{ name: 'control', arguments: '{"device": "porch' }]);
  });

  it('passes a call to a made-up name on, so that the model can be told', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ toolCalls: [{ name: 'teleport', arguments: {} }] });
    expect((await answer(farm, { tools: [lampTool] })).calls).toEqual([{ name: 'teleport', arguments: '{}' }]);
  });

  it('never acts on a tool that the server runs itself', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ serverTool: { name: 'mcp_search', arguments: { q: 'x' } }, text: 'Found it.' });
    expect(await answer(farm, { tools: [lampTool] })).toMatchObject({ text: 'Found it.', calls: [], last: { type: 'done', finish: 'stop' } });
    server.script.push({ toolCalls: [{ name: 'anything', arguments: {} }] });
    expect(await answer(farm)).toMatchObject({ calls: [], last: { type: 'done', finish: 'stop' } });
  });

  it('gives no call when the stream broke before its end', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ text: 'On it.', toolCalls: [{ name: 'control', arguments: { device: 'lamp', action: 'on' } }], cut: true });
    const { calls, text, last } = await answer(farm, { tools: [lampTool] });
    expect({ calls, text, last }).toMatchObject({ calls: [], text: 'On it.', last: { type: 'error', error: { code: 'upstream_truncated', retryable: true } } });
  });

  it('reports usage where the server tells it, and nothing where it does not', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ text: 'Hi', usage: { prompt_tokens: 12, completion_tokens: 0, prompt_tokens_details: { cached_tokens: 8 } } });
    expect((await answer(farm)).last).toMatchObject({ usage: { promptTokens: 12, completionTokens: null, cachedTokens: 8 } });
  });

  it('survives letters cut in the middle of their bytes', async () => {
    const { server, farm } = await readyFarm();
    const line = `data: {"choices":[{"delta":{"content":"Grüße 🌾 aus Köln"},"index":0}]}\n\n`;
    const bytes = Buffer.from(`${line}data: {"choices":[{"delta":{},"finish_reason":"stop","index":0}]}\n\ndata: [DONE]\n\n`);
    server.script.push({ raw: Array.from({ length: Math.ceil(bytes.length / 3) }, (_, index) => bytes.subarray(index * 3, index * 3 + 3)), delayMs: 0 });
    expect(await answer(farm)).toMatchObject({ text: 'Grüße 🌾 aus Köln', last: { type: 'done' } });
  });

  it('reads past sources, comments and garbage', async () => {
    const { server, farm } = await readyFarm();
    const lines = [
      'data: {"type":"sources","sources":[]}\n\n',
      ': ping\n\n',
      'data: {"choices":[]}\n\n',
      'data: not json\n\n',
      'nonsense\n\n',
      'data: 17\n\n',
      'data: {"choices":[{"delta":{"content":7}}]}\n\n',
    ];
    server.script.push({
      raw: [
        ...lines,
        'data: {"choices":[{"delta":{"content":"Hi"},"index":0}]}\n\ndata: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n',
      ],
    });
    expect(await answer(farm)).toMatchObject({ text: 'Hi', last: { type: 'done', finish: 'stop' } });
  });

  it('takes a megabyte of answer whole', async () => {
    const { server, farm } = await readyFarm();
    const text = 'farm '.repeat(220_000);
    server.script.push({ text, chunks: 900 });
    expect((await answer(farm)).text).toBe(text);
  });

  it('hands an empty answer over as empty', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ text: '' });
    expect(await answer(farm)).toMatchObject({ text: '', calls: [], last: { type: 'done', finish: 'stop' } });
  });
});

describe('limits', () => {
  it('closes the socket at the first `length`, before the server asks the model again', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ text: 'One two three', finish: 'length', delayMs: 1 });
    const { text, last } = await answer(farm);
    expect({ text, last }).toMatchObject({ text: 'One two three', last: { type: 'done', finish: 'length' } });
    expect(await server.chats()[0]?.ended).toBe(true);
  });

  it('keeps a limit below that of the project, which the server would ignore', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ text: 'one two three four five six', delayMs: 1 });
    expect(await answer(farm, { maxTokens: 3 })).toMatchObject({ text: 'one two three', last: { type: 'done', finish: 'length' } });
    expect(await server.chats()[0]?.ended).toBe(true);
  });
});
