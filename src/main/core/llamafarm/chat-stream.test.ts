// Every way a chat breaks, is stopped or waits, over real HTTP.
import { describe, expect, it } from 'vitest';
import { answer, type Farm, namespace, project, readyFarm, request, testClock } from './llamafarm.fixture';

const chatPath = `/v1/projects/${namespace}/${project}/chat/completions`;

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

  it('puts a project right whose model entry was taken away, which the server shows as a bare 500', async () => {
    const { server, farm } = await readyFarm();
    const config = server.project(namespace, project) ?? {};
    server.setProject(namespace, project, { ...config, runtime: { default_model: 'mine', models: [{ name: 'mine', provider: 'universal', model: 'm' }] } });
    expect((await answer(farm)).text).toContain('I am Farmhand');
    expect(server.chats().map((chat) => chat.status)).toEqual([500, 200]);
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
