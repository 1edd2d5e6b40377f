// Chats over real HTTP against the stand-in: what is sent, what comes back, and every way it breaks.
import { describe, expect, it } from 'vitest';
import { answer, clockTool, type Farm, lampTool, namespace, project, readyFarm, request, system, testClock, user } from './llamafarm.fixture';

const chatPath = `/v1/projects/${namespace}/${project}/chat/completions`;

describe('what a chat sends', () => {
  it('is stateless, without RAG, with the system text in a variable and the whole conversation', async () => {
    const { server, farm } = await readyFarm();
    const call = { id: 'call_1', name: 'control', arguments: '{"device":"porch lamp","action":"on"}' };
    await answer(farm, {
      messages: [
        system('You are Farmhand.'),
        user('Turn on the porch lamp'),
        { role: 'assistant', content: '', toolCalls: [call] },
        { role: 'tool', toolCallId: 'call_1', name: 'control', content: 'porch lamp is now on (simulated).' },
      ],
      tools: [lampTool],
      maxTokens: 300,
    });
    const [sent] = server.chats();
    expect(sent?.path).toBe(chatPath);
    expect(sent?.headers['x-no-session']).toBe('1');
    expect(sent?.body).toEqual({
      model: 'agent',
      stream: true,
      rag_enabled: false,
      max_tokens: 300,
      variables: { system_prompt: 'You are Farmhand.' },
      tools: [{ type: 'function', function: lampTool }],
      messages: [
        { role: 'user', content: 'Turn on the porch lamp' },
        { role: 'assistant', content: '', tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'control', arguments: call.arguments } }] },
        { role: 'tool', tool_call_id: 'call_1', name: 'control', content: 'porch lamp is now on (simulated).' },
      ],
    });
    expect(sent?.upstream?.messages[0]?.content).toBe('You are Farmhand.\n\n');
    expect(sent?.upstream?.rag).toBe(false);
  });

  it('leaves sampling out, since the server ignores it; the project sets it', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, { temperature: 0.1, topP: 0.5, seed: 7, stop: ['x'], responseFormat: { type: 'json_object' } });
    expect(server.chats()[0]?.text).not.toMatch(/temperature|top_p|seed|stop"|response_format/);
    expect(server.chats()[0]?.upstream?.parameters).toMatchObject({ temperature: 0.7, max_tokens: 1024 });
  });

  it('keeps a bare model bare: no persona of ours and no prompt of the project', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, { messages: [user('Hello!')] });
    const [system0, ...rest] = server.chats()[0]?.upstream?.messages ?? [];
    expect(system0).toMatchObject({ role: 'system', content: '' });
    expect(rest).toMatchObject([{ role: 'user', content: 'Hello!' }]);
    expect(server.chats()[0]?.body).toMatchObject({ variables: { system_prompt: '' } });
  });

  it('carries braces in the system text through as they are', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, { messages: [system('Write {{name}} and {{ other | x }} as they stand.'), user('Hello!')] });
    expect(server.chats()[0]?.upstream?.messages[0]?.content).toBe('Write {{name}} and {{ other | x }} as they stand.\n\n');
  });

  it('sends a system text that is too long for a variable as a message', async () => {
    const { server, farm } = await readyFarm();
    const long = 'x'.repeat(100_001);
    const { last } = await answer(farm, { messages: [system(long), user('Hello!')] });
    expect(last?.type).toBe('done');
    expect(server.chats()[0]?.upstream?.messages[0]?.content).toBe(long);
  });

  it('escapes variables in tool texts, which the server would fill or refuse', async () => {
    const { server, farm } = await readyFarm();
    const tool = {
      name: 'mail',
      description: 'Fill {{name}} in.',
      parameters: { type: 'object', properties: { text: { type: 'string', description: 'With {{ greeting | Hi }} or {{a-b}}.' } } },
    };
    const { last } = await answer(farm, { tools: [tool] });
    expect(last?.type).toBe('done');
    expect(server.chats()[0]?.upstream?.tools[0]).toMatchObject({
      description: 'Fill { {name}} in.',
      parameters: { properties: { text: { description: 'With { { greeting | Hi }} or {{a-b}}.' } } },
    });
  });

  it('gives every tool the description and parameters without which the server fails', async () => {
    const { server, farm } = await readyFarm();
    const { last } = await answer(farm, { tools: [{ name: 'ping', description: '', parameters: {} }] });
    expect(last?.type).toBe('done');
    expect(server.chats()[0]?.upstream?.tools).toEqual([{ name: 'ping', description: 'ping', parameters: { type: 'object', properties: {} } }]);
  });

  it('leaves tools out when none may be called, and all but one when one must be', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, { tools: [lampTool, clockTool], toolChoice: 'none' });
    await answer(farm, { tools: [lampTool, clockTool], toolChoice: { name: 'time_now' } });
    expect(server.chats()[0]?.text).not.toContain('"tools"');
    expect(server.chats()[1]?.upstream?.tools.map((tool) => tool.name)).toEqual(['time_now']);
  });

  it('passes images on as data addresses', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image', mediaType: 'image/png', data: 'iVBORw0KGgo=' },
          ],
        },
      ],
    });
    expect(server.chats()[0]?.text).toContain('{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgo="}}');
    expect(server.chats()[0]?.upstream?.messages.at(-1)).toMatchObject({ content: 'What is this?', images: 1 });
  });

  it('begins with the same bytes turn after turn', async () => {
    const { server, farm } = await readyFarm();
    const first = [system('You are Farmhand.'), user('Hello!')];
    await answer(farm, { messages: first, tools: [{ ...lampTool }] });
    await answer(farm, { messages: [...first, { role: 'assistant', content: 'Hi.' }, user('And now?')], tools: [{ ...lampTool }] });
    const [one, two] = server.chats().map((chat) => chat.text);
    expect(two?.startsWith(one?.slice(0, -2) ?? '-')).toBe(true);
  });

  it('asks nothing beside the chat itself, and reuses its connection', async () => {
    const { server, farm } = await readyFarm();
    const before = server.requests.length;
    for (let turn = 0; turn < 5; turn += 1) await answer(farm);
    expect(server.requests.slice(before).map((sent) => sent.path)).toEqual(Array.from({ length: 5 }, () => chatPath));
    // The next chat may begin before the last one's connection is handed back.
    expect(new Set(server.chats().map((chat) => chat.clientPort)).size).toBeLessThanOrEqual(2);
  });
});

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

describe('a chat that fails', () => {
  it('takes the apology for the error it stands for', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ apology: true });
    const { text, last } = await answer(farm);
    expect(text).toBe('');
    expect(last).toMatchObject({ type: 'error', error: { code: 'upstream_failed', retryable: true, message: expect.stringContaining('lf services logs') } });
  });

  it('says what the runtime lacks when its health tells', async () => {
    const { server, farm } = await readyFarm();
    server.setHealth({ 'universal-runtime': { status: 'unhealthy', message: 'Connection refused.' } });
    server.script.push({ apology: true });
    expect((await answer(farm)).last).toMatchObject({ error: { message: expect.stringContaining('Connection refused.') } });
    expect(farm.current()).toMatchObject({ state: 'failing', action: expect.stringContaining('universal-runtime') });
  });

  it('tells a model that said nothing ten times from an answer', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ silent: true });
    expect(await answer(farm)).toMatchObject({
      text: '',
      last: { type: 'error', error: { code: 'upstream_failed', message: expect.stringContaining('ten times') } },
    });
  });

  it('keeps the words before a cut and says that it broke off', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ text: 'Once upon a', cut: true });
    expect(await answer(farm)).toMatchObject({ text: 'Once upon a', last: { type: 'error', error: { code: 'upstream_truncated', retryable: true } } });
  });

  it('keeps the words before the server was killed', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ text: 'Once upon a time there was', destroyAfterChunks: 4 });
    expect(await answer(farm)).toMatchObject({ text: 'Once upon a', last: { type: 'error', error: { code: 'upstream_truncated', retryable: true } } });
  });

  it('takes a stream that just ends for a cut', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ raw: ['data: {"choices":[{"delta":{"content":"Hal"}}]}\n\n'], end: 'close' });
    expect(await answer(farm)).toMatchObject({ text: 'Hal', last: { type: 'error', error: { code: 'upstream_truncated' } } });
  });

  it.each([
    [
      'a bare 500',
      { status: 500, body: { error: 'Internal Server Error', message: 'An unexpected error occurred.', request_id: 'r' } },
      'upstream_failed',
      'gives no cause',
    ],
    [
      'a 500 with its cause',
      { status: 500, body: { detail: 'Chat service failed to generate a response: out of memory' } },
      'upstream_failed',
      'out of memory',
    ],
    [
      'a prompt that is too long',
      { status: 400, body: { detail: 'Context length exceeded: 9000 > 8192 context tokens' } },
      'context_overflow',
      'context window',
    ],
    ['a template error', { status: 400, body: { detail: "Template resolution failed: Missing required variable 'x'" } }, 'invalid_input', '{{...}}'],
    ['a gated model', { status: 401, body: { detail: 'Access to model is restricted' } }, 'upstream_failed', 'HF_TOKEN'],
    [
      'a body it refuses',
      { status: 422, body: { detail: [{ type: 'missing', loc: ['body', 'messages'], msg: 'Field required' }] } },
      'invalid_input',
      'body.messages: Field required',
    ],
    ['an unreadable project', { status: 422, body: { error: 'ProjectConfigError', message: 'Invalid YAML', details: null } }, 'unavailable', 'llamafarm.yaml'],
    ['no runtime', { status: 503, body: { detail: 'Runtime is not reachable' } }, 'unavailable', 'universal-runtime'],
    ['a web page', { status: 200, body: '<!doctype html><p>Hi</p>', contentType: 'text/html' }, 'upstream_failed', 'not LlamaFarm'],
    ['a web page as error', { status: 502, body: '<h1>Bad gateway</h1>', contentType: 'text/html' }, 'upstream_failed', 'not LlamaFarm'],
  ])('explains %s', async (_name, reply, code, message) => {
    const { server, farm } = await readyFarm();
    server.script.push(reply);
    expect((await answer(farm)).last).toMatchObject({ type: 'error', error: { code, message: expect.stringContaining(message) } });
  });

  it('asks again on a fresh connection when a pooled one dies unused', async () => {
    const { server, farm } = await readyFarm();
    let drops = 1;
    server.intercept((sent) => (sent.path === chatPath && drops-- > 0 ? 'drop' : undefined));
    expect((await answer(farm)).last?.type).toBe('done');
  });

  it('makes a project that vanished again and goes on', async () => {
    const { server, farm } = await readyFarm();
    await fetch(`${server.url}/v1/projects/${namespace}/${project}`, { method: 'DELETE' });
    expect((await answer(farm)).text).toContain('I am Farmhand');
    expect(server.project(namespace, project)).toBeDefined();
  });

  it('names the models there are when asked for another', async () => {
    const { farm } = await readyFarm();
    expect((await answer(farm, { model: 'nobody' })).last).toMatchObject({
      error: { code: 'model_not_found', message: expect.stringContaining('llamafarm/agent') },
    });
  });

  it('turns the state at once when nobody is there any more', async () => {
    const { server, farm } = await readyFarm();
    expect(farm.provider.state().state).toBe('ready');
    await server.close();
    expect((await answer(farm)).last).toMatchObject({
      type: 'error',
      error: { code: 'upstream_unreachable', retryable: true, message: expect.stringContaining('lf services start') },
    });
    expect(farm.provider.state().state).toBe('absent');
  });
});

describe('stopping', () => {
  async function stopAt(farm: Farm, eventType: string) {
    const stop = new AbortController();
    return answer(farm, {}, stop.signal, (event) => {
      if (event.type === eventType) stop.abort();
    });
  }

  it('closes the socket at once and keeps the words so far', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ text: 'Once upon a time', hold: { after: 3, until: new Promise(() => undefined) } });
    expect(await stopAt(farm, 'text')).toMatchObject({ text: expect.stringMatching(/^Once/), last: { type: 'aborted' } });
    expect(await server.chats()[0]?.ended).toBe(true);
  });

  it.each([true, 'headers'] as const)('closes a socket on which nothing came yet (%s)', async (hang) => {
    const { server, farm } = await readyFarm();
    server.script.push({ hang });
    const stop = new AbortController();
    const running = answer(farm, {}, stop.signal);
    const seen = await server.seen((sent) => sent.path === chatPath);
    stop.abort();
    expect((await running).events).toEqual([{ type: 'aborted' }]);
    expect(await seen.ended).toBe(true);
  });

  it('sends nothing for a signal that was aborted before', async () => {
    const { server, farm } = await readyFarm();
    expect((await answer(farm, {}, AbortSignal.abort())).events).toEqual([{ type: 'aborted' }]);
    expect(server.chats()).toEqual([]);
  });

  it('closes the socket when the reader walks away', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ text: 'Once upon a time', hold: { after: 2, until: new Promise(() => undefined) } });
    for await (const event of farm.provider.stream(request(), new AbortController().signal)) if (event.type === 'text') break;
    expect(await server.chats()[0]?.ended).toBe(true);
  });
});

describe('waiting', () => {
  it('says every 5 s what the server does, and does not give up while it answers', async () => {
    const clock = testClock();
    const { server, farm } = await readyFarm({}, { clock });
    let go = (): void => undefined;
    server.script.push({ text: 'At last.', hold: { after: 0, until: new Promise<void>((resolve) => (go = resolve)) } });
    const states: string[] = [];
    let told = (): void => undefined;
    const running = answer(farm, {}, undefined, (event) => {
      if (event.type !== 'waiting') return;
      states.push(`${event.state}: ${event.detail}`);
      told();
    });
    await server.seen((sent) => sent.path === chatPath);
    for (let round = 0; round < 3; round += 1) {
      if (round === 2) server.setHealth({ 'universal-runtime': { details: { loaded_models: ['Qwen/Qwen3-8B-GGUF:Q4_K_M'] } } });
      else server.setHealth({ 'universal-runtime': { details: { loaded_models: [] } } });
      const heard = new Promise<void>((resolve) => (told = resolve));
      await clock.advance(5_000);
      await heard;
    }
    go();
    expect((await running).text).toBe('At last.');
    expect(states).toEqual([
      expect.stringContaining('loading: LlamaFarm is loading Qwen3-8B'),
      expect.stringContaining('loading: '),
      expect.stringContaining('reading: Qwen3-8B is loaded'),
    ]);
  });

  it('ends when the server goes away while it waits', async () => {
    const { server, farm } = await readyFarm();
    server.script.push({ hang: true });
    const running = answer(farm);
    await server.seen((sent) => sent.path === chatPath);
    await server.close();
    expect((await running).last).toMatchObject({ type: 'error', error: { code: 'upstream_unreachable' } });
  });
});
