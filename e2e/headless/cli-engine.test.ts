// What the built-in engine runs on, from the command line. The packages are a stand-in's: no GPU is needed to see them come and go.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cudaPackages } from '../../src/main/core/engine/gpu/cuda-packages';
import { type StandInRegistry, startRegistry } from '../../src/main/core/engine/gpu/registry.fixture';
import { writeTestModel } from '../../src/main/core/engine/test-model';
import { type CliOptions, runCli, startCli } from '../fixtures/run-cli';
import { createTempState, type TempState } from '../fixtures/temp-state';

const packages = cudaPackages(import.meta.filename);
let registry: StandInRegistry;
let state: TempState;
let options: CliOptions;
const run = (...args: string[]) => runCli(args, options);

beforeEach(async () => {
  registry = await startRegistry();
  for (const { name, version } of packages) registry.put(name, version, { 'package.json': JSON.stringify({ name, version }) });
  state = createTempState();
  // No nvidia-smi is found on an empty path.
  options = { state, env: { npm_config_registry: registry.url, PATH: state.home } };
});
afterEach(async () => {
  await registry.close();
  state.remove();
});

describe('farmhand engine', () => {
  it('installs nothing where there is no NVIDIA GPU, and says so', async () => {
    const { code, stderr } = await run('engine', 'install', 'cuda', '--yes');
    expect(stderr).toMatch(/No NVIDIA GPU with a driver was found here.*Nothing was installed/);
    expect(code).toBe(1);
    expect(registry.asked).toEqual([]);
  });

  it('says the size and waits for a yes; installs on purpose; and removes again', async () => {
    if (packages.length === 0) return void expect((await run('engine', 'install', 'cuda', '--force')).stderr).toContain('There is no CUDA for');
    const asked = await run('engine', 'install', 'cuda', '--force');
    expect(asked.stdout).toMatch(/@node-llama-cpp\/\S+-cuda@\d.* on the disk/);
    expect(asked.stderr).toContain('Say so with --yes');
    expect(asked.code).toBe(4);

    const installed = await run('engine', 'install', 'cuda', '--force', '--yes');
    expect(installed.stdout).toContain('not tried: there is no NVIDIA GPU here');
    const status = await run('engine', 'status', '--json');
    const { version } = JSON.parse(readFileSync('node_modules/node-llama-cpp/package.json', 'utf8'));
    expect(JSON.parse(status.stdout)).toMatchObject({ engine: null, cuda: { installed: true, version } });
    expect((await run('engine', 'install', 'cuda')).stdout).toContain('is installed already');

    expect((await run('engine', 'remove', 'cuda')).stdout).toBe('CUDA was removed.\n');
    expect((await run('engine', 'status')).stdout).toContain('not installed');
  });

  it('says what is in memory and frees it; the next message loads again', async () => {
    const model = path.join(state.home, 'barn.gguf');
    writeTestModel(model, { script: ['The barn.'], contextTokens: 16_384 });
    const gateway = startCli(['start', '--headless'], { ...options, env: { ...options.env, FARMHAND_ENGINE_MODEL: model } });
    try {
      await gateway.seen(/listens at/);
      expect((await run('chat', 'Hi')).stdout).toContain('The barn.');
      const before = await run('engine', 'status');
      expect(before.stdout).toMatch(/memory +[\d.]+ MB/);
      expect(before.stdout).toMatch(/context +\d+ tokens, as /);
      expect(before.stdout).toMatch(/conversations +\d kept of \d/);
      const unloaded = await run('engine', 'unload');
      expect(unloaded).toMatchObject({ code: 0, stdout: expect.stringMatching(/^barn was unloaded, which frees [\d.]+ MB\. The next message loads again\./) });
      expect((await run('engine', 'unload', '--json')).stdout).toContain('"unloaded": []');
      expect(JSON.parse((await run('engine', 'status', '--json')).stdout)).toMatchObject({ engine: { state: 'ready', loaded: null } });
      expect((await run('chat', 'Hi again')).stdout).toContain('The barn.');
    } finally {
      gateway.child.kill('SIGTERM');
      await gateway.ended;
    }
    expect(await run('engine', 'unload')).toMatchObject({ code: 3 });
  });
});
