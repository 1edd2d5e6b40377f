// Models from the command line, as a person gets them: from a hub that cuts and is slow, through kills, to the first answer.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { methods } from '@shared/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileServer, sha256, startFileServer } from '../../src/main/core/engine/models/download/file-server.fixture';
import { writeTestModel } from '../../src/main/core/engine/test-model';
import { type CliOptions, runCli, startCli } from '../fixtures/run-cli';
import { createTempState, type TempState } from '../fixtures/temp-state';

let hub: FileServer;
let state: TempState;
let options: CliOptions;
let content: Buffer;
const id = 'org/Tiny-GGUF:Q8_0';
const run = (...args: string[]) => runCli(args, options);
const target = () => path.join(state.folder, 'models', 'org--Tiny-GGUF', 'Tiny-Q8_0.gguf');
const library = async () => methods['models.catalogue'].output.parse(JSON.parse((await run('models', 'catalogue', '--json')).stdout));

beforeEach(async () => {
  hub = await startFileServer();
  state = createTempState();
  const source = path.join(state.home, 'source.gguf');
  writeTestModel(source, { contextTokens: 8192, script: Array.from({ length: 40 }, (_, index) => `word${index} `) });
  content = readFileSync(source);
  hub.files.set('/org/Tiny-GGUF/resolve/main/Tiny-Q8_0.gguf', content);
  hub.json.set('/api/models/org/Tiny-GGUF/tree/main?recursive=true', [
    { type: 'file', path: 'Tiny-Q8_0.gguf', size: content.length, lfs: { oid: sha256(content), size: content.length } },
  ]);
  hub.json.set('/api/models?search=org%2FTiny-GGUF&filter=gguf&sort=downloads&direction=-1&limit=20', [
    { id: 'org/Tiny-GGUF', downloads: 7, tags: ['license:mit'] },
  ]);
  const none = {
    HTTP_PROXY: '',
    HTTPS_PROXY: '',
    http_proxy: '',
    https_proxy: '',
    HF_TOKEN: '',
    HF_HOME: '',
    HF_HUB_CACHE: '',
    OLLAMA_MODELS: '',
    XDG_CACHE_HOME: '',
    // Where the choice is fixed by the environment, it cannot be made here.
    FARMHAND_ENGINE_MODEL: '',
  };
  options = { state, env: { ...none, HF_ENDPOINT: hub.url } };
});
afterEach(async () => {
  await hub.close();
  state.remove();
});

describe('models from the command line', () => {
  it('are found, got, used, tested and removed', async () => {
    expect((await run('models', 'search', 'org/Tiny-GGUF')).stdout).toMatch(/org\/Tiny-GGUF +7 +mit[\s\S]*org\/Tiny-GGUF:Q8_0 +\d+ MB/);
    hub.behave = (count) => (count === 1 ? { cutAfter: 300_000 } : {});
    expect(await run('models', 'get', id, '--use')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/Tiny-GGUF Q8_0 is here, and the engine answers with it/),
    });
    expect(sha256(readFileSync(target()))).toBe(sha256(content));
    expect((await run('models', 'list')).stdout).toMatch(/engine\/Tiny-Q8_0 answers[\s\S]*org\/Tiny-GGUF:Q8_0 +chosen +\d+ MB +Q8_0 +downloaded/);
    expect((await run('models', 'fit', id)).stdout).toMatch(/Tiny-GGUF Q8_0 wants [\s\S]*weights[\s\S]*cache[\s\S]*compute[\s\S]*process[\s\S]*free/);
    expect(await run('models', 'test', 'tiny-q8_0')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^word0 word1 [\s\S]*tokens at [\d.]+ tokens\/s/),
    });
    expect(await run('models', 'fit', id, '--json').then(({ stdout }) => JSON.parse(stdout))).toMatchObject({ measuredLoads: 1 });
    expect(await run('models', 'remove', id)).toMatchObject({ code: 1, stderr: expect.stringMatching(/Choose another model/) });
    await run('settings', 'set', 'models.providers.engine.model', 'null');
    expect(await run('models', 'remove', id)).toMatchObject({ code: 0, stdout: expect.stringMatching(/is removed; \d+ MB are free again/) });
    expect(existsSync(target())).toBe(false);
  });

  it('go on with the same command after the process was killed', async () => {
    hub.behave = () => ({ stallAfter: 400_000 });
    const killed = startCli(['models', 'get', id], options);
    await expect.poll(() => statSync(`${target()}.part`, { throwIfNoEntry: false })?.size ?? 0, { timeout: 15_000 }).toBe(400_000);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect((await library()).downloads).toMatchObject([{ id, state: 'paused', bytes: 400_000, detail: 'It was interrupted; resume it to go on.' }]);
    hub.behave = () => ({});
    expect(await run('models', 'get', id)).toMatchObject({ code: 0 });
    expect(hub.requests.at(-1)?.range).toBe('bytes=400000-');
    expect(sha256(readFileSync(target()))).toBe(sha256(content));
  });

  // Windows has no SIGINT to send to another process.
  it.skipIf(process.platform === 'win32')('are paused by Ctrl+C, and cancelled for good by a command', async () => {
    hub.behave = () => ({ stallAfter: 400_000 });
    const command = startCli(['models', 'get', id], options);
    await expect.poll(() => statSync(`${target()}.part`, { throwIfNoEntry: false })?.size ?? 0, { timeout: 15_000 }).toBe(400_000);
    command.child.kill('SIGINT');
    expect(await command.ended).toMatchObject({ code: 1, stderr: expect.stringMatching(/Paused at \d+ %, 400 KB of .*The same command goes on from there/) });
    expect(await run('models', 'cancel', id)).toMatchObject({ code: 0, stdout: expect.stringMatching(/What had come is removed/) });
    expect(existsSync(`${target()}.part`)).toBe(false);
    expect((await library()).downloads).toEqual([]);
  });

  it('come through the running gateway too', async () => {
    const gateway = startCli(['start', '--headless'], options);
    await gateway.seen(/listens/);
    hub.behave = () => ({ throttleMs: 20 });
    expect(await run('models', 'get', id)).toMatchObject({ code: 0, stdout: expect.stringMatching(/is here. Use it with/) });
    expect(await run('models', 'use', id)).toMatchObject({ code: 0, stdout: expect.stringMatching(/The engine answers with Tiny-GGUF Q8_0 from now on/) });
    expect(await run('chat', 'Hello')).toMatchObject({ code: 0, stdout: expect.stringMatching(/word0 word1/) });
    await run('stop');
    await gateway.ended;
  });

  it('of a file that lies here are used there', async () => {
    const file = path.join(state.home, 'source.gguf');
    expect(await run('models', 'add', file)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/source is known as added\/source; the file stays where it is/),
    });
    expect(await run('models', 'remove', 'added/source')).toMatchObject({ code: 0, stdout: expect.stringMatching(/is forgotten; its file was left/) });
    expect(existsSync(file)).toBe(true);
    writeFileSync(file, '<html>');
    expect(await run('models', 'add', file)).toMatchObject({ code: 1, stderr: expect.stringMatching(/source.gguf is a web page, not a model/) });
  });

  it('say what to do when the hub cannot be reached, and when a name is nothing', async () => {
    await hub.close();
    expect(await run('models', 'search', 'anything')).toMatchObject({ code: 1, stderr: expect.stringMatching(/refuses connections. Check models.hub.url/) });
    expect(await run('models', 'use', 'qwen3-4b')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/not on this computer yet. Get it with "farmhand models get qwen3-4b"/),
    });
    expect(await run('models', 'get', 'nonsense')).toMatchObject({ code: 1, stderr: expect.stringMatching(/neither in the catalogue nor a name on the hub/) });
    hub = await startFileServer();
  });
});
