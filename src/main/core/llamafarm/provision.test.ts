import { describe, expect, it } from 'vitest';
import type { LlamaFarmServer } from '../../../../e2e/fixtures/llamafarm-server';
import { answer, type Farm, namespace, openFarm, project, readyFarm, startServer } from './llamafarm.fixture';

const projectPath = `/v1/projects/${namespace}/${project}`;
const writes = (server: LlamaFarmServer) =>
  server.requests.filter((sent) => sent.path.startsWith('/v1/projects') && !sent.path.endsWith('completions')).map((sent) => `${sent.method} ${sent.path}`);
const agentOf = (server: LlamaFarmServer) => {
  const config = server.project(namespace, project);
  return JSON.parse(JSON.stringify(config?.runtime)).models.find((model: { name: string }) => model.name === 'agent');
};
const stepsOf = (farm: Farm) => farm.steps.filter((step) => step.state !== 'working').map((step) => `${step.step} ${step.state}`);

describe('provisioning', () => {
  it('reads, creates, writes and reads again on a fresh server', async () => {
    const { server, farm } = await readyFarm();
    expect(writes(server)).toEqual([`GET ${projectPath}`, `POST /v1/projects/${namespace}`, `PUT ${projectPath}`, `GET ${projectPath}`]);
    expect(agentOf(server)).toMatchObject({
      provider: 'universal',
      model: 'Qwen/Qwen3-8B-GGUF:Q4_K_M',
      rag_enabled: false,
      model_api_parameters: { max_tokens: 1024, temperature: 0.7 },
    });
    expect(server.project(namespace, project)).toMatchObject({
      runtime: { default_model: 'agent', models: [{ name: 'agent' }] },
      prompts: [{ name: 'agent', messages: [{ role: 'system', content: '{{system_prompt | You are a helpful assistant.}}\n{{tools_context | }}' }] }],
      datasets: [],
    });
    expect(stepsOf(farm)).toEqual(['find done', 'read-project done', 'create-project done', 'update-project done', 'verify done']);
    expect(farm.current()).toMatchObject({ state: 'ready', provisioned: true, version: '0.0.34', project: 'clawdbot/clawdbot-agent' });
  });

  it('changes nothing the second time', async () => {
    const { server, farm } = await readyFarm();
    server.requests.length = 0;
    expect(await farm.provision()).toMatchObject({ changed: false });
    const again = openFarm(server.url);
    await again.refresh();
    expect(writes(server)).toEqual([`GET ${projectPath}`, `GET ${projectPath}`]);
    expect(stepsOf(again)).toEqual(['find done', 'read-project done', 'create-project skipped', 'compare done', 'update-project skipped', 'verify skipped']);
  });

  it("leaves everything that is a person's", async () => {
    const { server, farm } = await readyFarm();
    const theirs = {
      version: 'v1',
      name: project,
      namespace,
      runtime: {
        default_model: 'mine',
        models: [
          { name: 'mine', provider: 'ollama', model: 'llama3', base_url: 'http://127.0.0.1:11434/v1' },
          {
            name: 'agent',
            provider: 'openai',
            model: 'my-model',
            base_url: 'http://127.0.0.1:9/v1',
            extra_body: { n_ctx: 16384 },
            rag_enabled: true,
            prompts: ['mine'],
            model_api_parameters: { temperature: 0.2, top_p: 0.9 },
          },
        ],
      },
      prompts: [{ name: 'mine', messages: [{ role: 'system', content: 'Mine.' }] }],
      datasets: [{ name: 'papers', data_processing_strategy: 'universal_processor', database: 'main_database' }],
      rag: { default_database: 'main_database', databases: [{ name: 'main_database', type: 'ChromaStore' }], data_processing_strategies: [] },
      mcp: { servers: [{ name: 'files', transport: 'stdio', command: 'files' }] },
    };
    server.setProject(namespace, project, theirs);
    expect(await farm.provision()).toMatchObject({ changed: true });
    expect(server.project(namespace, project)).toMatchObject({
      ...theirs,
      runtime: {
        default_model: 'mine',
        models: [
          theirs.runtime.models[0],
          { ...theirs.runtime.models[1], rag_enabled: false, prompts: ['agent'], model_api_parameters: { temperature: 0.2, top_p: 0.9, max_tokens: 1024 } },
        ],
      },
      prompts: [theirs.prompts[0], { name: 'agent' }],
    });
    expect(await farm.provision()).toMatchObject({ changed: false });
    expect((await farm.provider.models())[1]).toMatchObject({ id: 'llamafarm/agent', contextWindow: 16_384, title: 'my-model on LlamaFarm' });
  });

  it('puts the prompt back when it was changed, and nothing else', async () => {
    const { server, farm } = await readyFarm();
    const config = server.project(namespace, project) ?? {};
    server.setProject(namespace, project, { ...config, prompts: [{ name: 'agent', messages: [{ role: 'system', content: 'You are a pirate.' }] }] });
    await farm.provision();
    expect(farm.steps.find((step) => step.step === 'compare' && step.state === 'done')?.detail).toBe('Differs: prompt.');
    expect((await answer(farm)).text).toContain('I am Farmhand');
  });

  it('does not touch a broken config, and says so', async () => {
    const server = await startServer();
    server.setProject(namespace, project, { version: 'v1', runtime: 'nonsense' }, 'runtime: Input should be a valid dictionary');
    const farm = openFarm(server.url);
    const { steps, changed } = await farm.provision();
    expect(changed).toBe(false);
    expect(steps.at(-1)).toMatchObject({ step: 'read-project', state: 'failed', detail: expect.stringContaining('nothing was changed') });
    expect(writes(server)).toEqual([`GET ${projectPath}`]);
    expect(farm.current()).toMatchObject({ state: 'failing', provisioned: false });
  });

  it('never creates over a project that it could not read', async () => {
    const server = await startServer();
    server.intercept((sent) =>
      sent.path === projectPath
        ? { status: 500, body: { error: 'Internal Server Error', message: 'An unexpected error occurred.', request_id: 'r' } }
        : undefined,
    );
    const { steps } = await openFarm(server.url).provision();
    expect(steps.at(-1)).toMatchObject({ step: 'read-project', state: 'failed' });
    expect(writes(server)).toEqual([`GET ${projectPath}`]);
  });

  it('says which step failed when the server refuses the config', async () => {
    const server = await startServer();
    server.intercept((sent) => (sent.method === 'PUT' ? { status: 422, body: { detail: [{ type: 'x', loc: ['body', 'config'], msg: 'Nope' }] } } : undefined));
    const { steps } = await openFarm(server.url).provision();
    expect(steps.at(-1)).toMatchObject({ step: 'update-project', state: 'failed', detail: expect.stringContaining('body.config: Nope') });
  });

  it('notices a server that takes the change and does not keep it', async () => {
    const server = await startServer();
    server.intercept((sent) => (sent.method === 'PUT' ? { status: 200, body: { project: { namespace, name: project, config: {} } } } : undefined));
    const { steps } = await openFarm(server.url).provision();
    expect(steps.at(-1)).toMatchObject({ step: 'verify', state: 'failed', detail: expect.stringContaining('model, prompt') });
  });

  it('does not send back an mcp part without servers, which would break every chat', async () => {
    const { server, farm } = await readyFarm();
    server.setProject(namespace, project, { ...server.project(namespace, project), prompts: [], mcp: {} });
    server.requests.length = 0;
    await farm.provision();
    expect(server.requests.find((sent) => sent.method === 'PUT')?.body).not.toHaveProperty('config.mcp');
  });

  it('does not stop chats that run', async () => {
    const { server, farm } = await readyFarm();
    let go = (): void => undefined;
    server.script.push({ text: 'One two', hold: { after: 1, until: new Promise<void>((resolve) => (go = resolve)) } });
    const running = answer(farm);
    await server.seen((sent) => sent.path.endsWith('completions'));
    await farm.provision();
    go();
    expect((await running).text).toBe('One two');
  });
});
