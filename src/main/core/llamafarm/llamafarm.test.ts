// The whole: looking in the background, what the status tells, and how tools reach the model.
import { describe, expect, it } from 'vitest';
import { startLlamaFarmServer } from '../../../../e2e/fixtures/llamafarm-server';
import { checkEveryMs, firstRetryMs, lastRetryMs } from './connection';
import { answer, cleanUp, clockTool, lampTool, namespace, openFarm, project, readyFarm, startServer, system, testClock, user } from './llamafarm.fixture';
import { idleBeforeProbeMs } from './tools-way';

describe('the state of LlamaFarm', () => {
  it('is `starting` until it was looked for, and then tells what was found', async () => {
    const server = await startServer();
    const farm = openFarm(undefined, { probeUrls: ['http://127.0.0.1:1', server.url] });
    expect(farm.current()).toMatchObject({ state: 'starting', toolsVia: 'unknown', provisioned: false });
    await farm.settled();
    expect(farm.current()).toMatchObject({
      state: 'ready',
      url: server.url,
      version: '0.0.34',
      foundBy: 'probe',
      detail: `LlamaFarm 0.0.34 at ${server.url} answers with Qwen3-8B.`,
      action: null,
      tried: [
        { url: 'http://127.0.0.1:1', outcome: 'refused the connection' },
        { url: server.url, outcome: 'is LlamaFarm 0.0.34' },
      ],
      cli: { found: false },
    });
    expect(farm.current().health.map((item) => item.name)).toContain('universal-runtime');
    expect(farm.provider.state()).toEqual({ state: 'ready', detail: farm.current().detail });
    expect(await farm.provider.models()).toEqual([
      { id: 'llamafarm/agent', provider: 'llamafarm', title: 'Qwen3-8B on LlamaFarm', contextWindow: null, available: true },
    ]);
  });

  it('names every address it tried, and the one thing to do, when there is none', async () => {
    const farm = openFarm(undefined, { probeUrls: ['http://127.0.0.1:1', 'http://127.0.0.1:2'] });
    const status = await farm.refresh();
    expect(status).toMatchObject({ state: 'absent', url: null, action: expect.stringContaining('Install LlamaFarm with') });
    expect(status.detail).toBe('LlamaFarm was not found: http://127.0.0.1:1 refused the connection; http://127.0.0.1:2 refused the connection.');
    expect((await answer(farm)).last).toMatchObject({
      type: 'error',
      error: { code: 'upstream_unreachable', message: expect.stringContaining('Install LlamaFarm') },
    });
    expect(farm.steps).toEqual([{ step: 'find', state: 'failed', detail: status.detail }]);
  });

  it('is `failing` when the server works and its runtime does not', async () => {
    const server = await startServer();
    server.setHealth({ 'universal-runtime': { status: 'unhealthy', message: 'Connection refused.' } });
    const farm = openFarm(server.url);
    expect(await farm.refresh()).toMatchObject({
      state: 'failing',
      provisioned: true,
      action: expect.stringContaining('lf services start universal-runtime'),
      detail: expect.stringContaining('Connection refused.'),
    });
    server.setHealth({});
    expect(await farm.refresh()).toMatchObject({ state: 'ready' });
  });

  it('does not mind that Ollama and RAG are down', async () => {
    const { farm } = await readyFarm();
    expect(farm.current().state).toBe('ready');
    expect(farm.current().health).toContainEqual({ name: 'ollama', status: 'unhealthy', message: 'Ollama is not reachable' });
  });

  it('says that a server is too old for variables, and sends the persona as a message there', async () => {
    const { server, farm } = await readyFarm({ version: '0.0.25' });
    expect(farm.current()).toMatchObject({
      state: 'ready',
      detail: expect.stringContaining('too old for variables'),
      action: expect.stringContaining('lf version upgrade'),
    });
    await answer(farm);
    expect(server.chats()[0]?.body).toMatchObject({ messages: [{ role: 'system', content: 'You are Farmhand.' }, { role: 'user' }] });
    expect(server.chats()[0]?.body).not.toHaveProperty('variables');
  });

  it('makes a chat wait for a look that is under way', async () => {
    const server = await startServer();
    const farm = openFarm(server.url);
    farm.start();
    expect((await answer(farm)).text).toContain('I am Farmhand');
    expect(server.requests.filter((sent) => sent.path === '/info')).toHaveLength(1);
  });
});

describe('looking in the background', () => {
  it('finds a server that comes later, looking ever more rarely', async () => {
    const clock = testClock();
    const gone = await startLlamaFarmServer();
    await gone.close();
    const farm = openFarm(gone.url, { clock });
    farm.start();
    await farm.until((status) => status.state === 'absent');
    const back = await startLlamaFarmServer({ port: gone.port });
    cleanUp(back.close);
    await clock.advance(firstRetryMs - 1);
    expect(farm.current().state).toBe('absent');
    await clock.advance(1);
    await farm.until((status) => status.state === 'ready');
    expect((await answer(farm)).text).toContain('I am Farmhand');
  });

  it('tells the same failure once, not at every look', async () => {
    const clock = testClock();
    const farm = openFarm('http://127.0.0.1:1', { clock });
    farm.start();
    await farm.until((status) => status.state === 'absent');
    for (let round = 0; round < 5; round += 1) {
      await clock.advance(lastRetryMs);
      await farm.refresh();
    }
    expect(farm.steps).toHaveLength(1);
    expect(farm.statuses).toHaveLength(1);
  });

  it('comes back to a server that was restarted, and makes its project again when it is gone', async () => {
    const clock = testClock();
    const { server, farm } = await readyFarm({}, { clock });
    farm.start();
    await server.close();
    expect((await answer(farm)).last?.type).toBe('error');
    expect(farm.current()).toMatchObject({ state: 'absent', provisioned: false });
    const back = await startLlamaFarmServer({ port: server.port });
    cleanUp(back.close);
    await clock.advance(lastRetryMs);
    await farm.until(
      (status) => status.state === 'ready' && farm.statuses.some((earlier) => earlier.state === 'absent') && back.project(namespace, project) !== undefined,
    );
    expect((await answer(farm)).text).toContain('I am Farmhand');
  });

  it('notices within its interval that the runtime went down', async () => {
    const clock = testClock();
    const server = await startServer();
    const farm = openFarm(server.url, { clock });
    farm.start();
    await farm.refresh();
    server.setHealth({ 'universal-runtime': { status: 'unhealthy', message: 'gone' } });
    server.requests.length = 0;
    await clock.advance(checkEveryMs);
    await farm.until((status) => status.state === 'failing');
    expect(server.requests.map((sent) => sent.path)).toEqual(['/health']);
  });

  it('never keeps the process alive', async () => {
    const server = await startServer();
    const timeouts = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timeouts();
    const farm = openFarm(server.url);
    farm.start();
    await farm.until((status) => status.state === 'ready' && status.health.length > 0);
    expect(timeouts()).toBeLessThanOrEqual(before);
  });

  it('is quiet after it was disposed of', async () => {
    const clock = testClock();
    const { server, farm } = await readyFarm({}, { clock });
    farm.start();
    farm.dispose();
    const told = farm.statuses.length;
    server.requests.length = 0;
    await clock.advance(10 * lastRetryMs);
    expect(server.requests).toEqual([]);
    expect(farm.statuses).toHaveLength(told);
  });
});

describe('the way of the tools', () => {
  it('is learned from the first call that comes back, without a question', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, { messages: [user('Turn on the porch lamp')], tools: [lampTool] });
    expect(farm.current().toolsVia).toBe('request');
    expect(server.requests.filter((sent) => sent.text.includes('farmhand_probe'))).toEqual([]);
  });

  it('is not asked while the model is not loaded: a question would load it, or download it', async () => {
    const clock = testClock();
    const { server } = await readyFarm({}, { clock });
    await clock.advance(10 * idleBeforeProbeMs);
    expect(server.requests.filter((sent) => sent.path.endsWith('completions'))).toEqual([]);
  });

  it('is asked once after the first chat, when that told nothing', async () => {
    const clock = testClock();
    const { server, farm } = await readyFarm({}, { clock });
    await answer(farm);
    expect(farm.current().toolsVia).toBe('unknown');
    await clock.advance(idleBeforeProbeMs);
    await farm.until((status) => status.toolsVia === 'request');
    expect(farm.steps.at(-1)).toMatchObject({ step: 'probe-tools', state: 'done' });
    await answer(farm);
    await clock.advance(10 * idleBeforeProbeMs);
    expect(server.requests.filter((sent) => sent.text.includes('farmhand_probe'))).toHaveLength(1);
  });

  it.each([
    ['knows no tools', 'lost'],
    ['fails on tools', 'fail'],
  ] as const)('goes through the prompt for a template that %s', async (_name, tools) => {
    const clock = testClock();
    const { server, farm } = await readyFarm({}, { clock });
    server.model.tools = tools;
    await answer(farm);
    await clock.advance(idleBeforeProbeMs);
    await farm.until((status) => status.toolsVia === 'prompt');
    const conversation = [system('You are Farmhand.'), user('Turn on the porch lamp')];
    const { text } = await answer(farm, { messages: conversation, tools: [lampTool, clockTool] });
    expect(text).toBe('<tool_call>{"name":"control","arguments":{"device":"porch lamp","action":"on"}}</tool_call>');
    const sent = server.chats().at(-1);
    expect(sent?.body).not.toHaveProperty('tools');
    expect(sent?.upstream?.messages[0]?.content).toContain('- control(device: string, action: on|off): Switch a device.\n- time_now(): The time.');
    const next = await answer(farm, {
      messages: [
        ...conversation,
        { role: 'assistant', content: '', toolCalls: [{ id: 'a', name: 'control', arguments: '{"device":"porch lamp","action":"on"}' }] },
        { role: 'tool', toolCallId: 'a', name: 'control', content: 'porch lamp is now on (simulated).' },
      ],
      tools: [lampTool, clockTool],
    });
    expect(next.text).toBe('Done: porch lamp is now on (simulated).');
    expect(
      server
        .chats()
        .at(-1)
        ?.upstream?.messages.map(({ role, content }) => [role, content])
        .slice(1),
    ).toEqual([
      ['user', 'Turn on the porch lamp'],
      ['assistant', '<tool_call>{"name": "control", "arguments": {"device":"porch lamp","action":"on"}}</tool_call>'],
      ['user', '<tool_response>\nporch lamp is now on (simulated).\n</tool_response>'],
    ]);
  });

  it('makes way for a chat', async () => {
    const clock = testClock();
    const { server, farm } = await readyFarm({}, { clock });
    await answer(farm);
    server.intercept((sent) => (sent.text.includes('farmhand_probe') ? 'hang' : undefined));
    await clock.advance(idleBeforeProbeMs);
    const probe = await server.seen((sent) => sent.text.includes('farmhand_probe'));
    expect((await answer(farm)).last?.type).toBe('done');
    expect(await probe.ended).toBe(true);
    server.intercept(undefined);
    await clock.advance(idleBeforeProbeMs);
    await farm.until((status) => status.toolsVia === 'request');
  });
});
