import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processEntry, spawnFromSource, typescriptArguments } from '../test-engine';
import { cudaPackages, installedCuda, packageFolder } from './cuda-packages';
import { type CudaDeps, createCuda } from './install-cuda';
import { findNvidia } from './nvidia';
import { type StandInRegistry, startRegistry, tar } from './registry.fixture';
import { untar } from './untar';

const run = promisify(execFile);
const never = new AbortController().signal;
const packages = [
  { name: '@node-llama-cpp/linux-x64-cuda', version: '1.2.3' },
  { name: '@node-llama-cpp/linux-x64-cuda-ext', version: '1.2.3' },
];
const longName = `bins/${'a'.repeat(60)}/${'b'.repeat(60)}.so`;
const filesOf = (name: string) => ({
  'package.json': JSON.stringify({ name, version: '1.2.3', type: 'module' }),
  'dist/index.js': `export const who = ${JSON.stringify(name)}; export const getBinsDir = () => ({ binsDir: '/nowhere', packageVersion: '1.2.3' });`,
  [longName]: 'x'.repeat(100_000),
});

let registry: StandInRegistry;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-cuda-'));
  registry = await startRegistry();
  for (const { name } of packages) registry.put(name, '1.2.3', filesOf(name));
});
afterAll(async () => {
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
});

const cuda = (name: string, more: Partial<CudaDeps> = {}) =>
  createCuda({
    stateFolder: path.join(folder, name),
    engineEntry: processEntry,
    spawn: spawnFromSource,
    env: { npm_config_registry: registry.url },
    gpus: async () => ['NVIDIA Test (8.0 GB)'],
    packages,
    ...more,
  });

describe('CUDA for the engine', () => {
  it('has its packages in exactly the version of the library, where there are some', () => {
    const { version } = JSON.parse(readFileSync('node_modules/node-llama-cpp/package.json', 'utf8'));
    expect(cudaPackages(processEntry, 'linux', 'x64')).toEqual([
      { name: '@node-llama-cpp/linux-x64-cuda', version },
      { name: '@node-llama-cpp/linux-x64-cuda-ext', version },
    ]);
    expect(cudaPackages(processEntry, 'win32', 'x64').map(({ name }) => name)).toEqual(['@node-llama-cpp/win-x64-cuda', '@node-llama-cpp/win-x64-cuda-ext']);
    expect(cudaPackages(processEntry, 'darwin', 'arm64')).toEqual([]);
    expect(() => cudaPackages(path.join(tmpdir(), 'nothing', 'entry.js'))).toThrow('node-llama-cpp is not installed');
  });

  it('is fetched into the state folder, and the engine finds it there', async () => {
    const installer = cuda('good');
    expect(await installer.status()).toMatchObject({ folder: null, gpus: ['NVIDIA Test (8.0 GB)'] });
    const plan = await installer.plan(never);
    expect(plan.bytes).toBeGreaterThan(200_000);
    mkdirSync(path.join(folder, 'good', 'engine', 'cuda-0.9.9'), { recursive: true });
    let come = 0;
    const installed = await installer.install(
      plan,
      (bytes) => {
        come = bytes;
      },
      never,
    );
    expect(come).toBeGreaterThan(0);
    expect(readdirSync(path.join(folder, 'good', 'engine'))).toEqual(['cuda-1.2.3']);
    expect(installedCuda(path.join(folder, 'good'), packages)).toBe(installed);
    expect(readFileSync(path.join(packageFolder(installed, packages[1]?.name ?? ''), longName), 'utf8')).toHaveLength(100_000);
    const code = `const { resolveGpuModules } = await import(${JSON.stringify(new URL('../process/gpu-modules.ts', import.meta.url).href)});
      resolveGpuModules(${JSON.stringify(installed)});
      console.log((await import('@node-llama-cpp/linux-x64-cuda-ext')).who);`;
    const { stdout } = await run(process.execPath, [...typescriptArguments, '--input-type=module', '-e', code], { cwd: process.cwd() });
    expect(stdout.trim()).toBe('@node-llama-cpp/linux-x64-cuda-ext');
    expect(await installer.remove()).toBe(true);
    expect(await installer.remove()).toBe(false);
  });

  it('that llama.cpp does not start with is told', async () => {
    const installer = cuda('unfit');
    const installed = await installer.install(await installer.plan(never), () => {}, never);
    await expect(installer.verify(installed)).rejects.toMatchObject({ code: 'engine_failed', message: expect.stringContaining('does not start with CUDA') });
  });

  it('leaves nothing behind when what comes is not what was announced', async () => {
    registry.put(packages[1]?.name ?? '', '1.2.3', filesOf('other'), (tarball) => tarball.subarray(0, tarball.length - 9));
    const installer = cuda('cut');
    await expect(installer.plan(never).then((plan) => installer.install(plan, () => {}, never))).rejects.toMatchObject({
      code: 'unavailable',
      retryable: true,
    });
    expect(readdirSync(path.join(folder, 'cut', 'engine'))).toEqual([]);
    registry.put(packages[1]?.name ?? '', '1.2.3', filesOf(packages[1]?.name ?? ''));
  });

  it('is not begun when the disk is too full, the registry away, or there is none for this computer', async () => {
    await expect(cuda('full', { free: async () => 1e8 }).plan(never)).rejects.toMatchObject({ code: 'storage_failed' });
    await expect(cuda('away', { env: { npm_config_registry: 'http://127.0.0.1:9/' } }).plan(never)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(cuda('none', { packages: [] }).plan(never)).rejects.toThrow(/There is no CUDA for/);
    await expect(cuda('missing', { packages: [{ name: '@node-llama-cpp/linux-x64-cuda', version: '9.9.9' }] }).plan(never)).rejects.toThrow(/answers 404/);
  });
});

describe('an archive', () => {
  async function* bytes(content: Buffer) {
    for (let at = 0; at < content.length; at += 100) yield content.subarray(at, at + 100);
  }

  it('with a name that leads out of its folder is refused', async () => {
    for (const name of ['../../evil', 'a/../../evil', 'C:evil', 'a\\..\\evil']) {
      await expect(untar(bytes(tar({ [name]: 'x' })), path.join(folder, 'out'))).rejects.toThrow(/holds a file with the name/);
    }
    expect(existsSync(path.join(folder, 'evil'))).toBe(false);
  });

  it('that is cut off is refused', async () => {
    const whole = tar({ 'a.txt': 'x'.repeat(5_000) });
    await expect(untar(bytes(whole.subarray(0, 3_000)), path.join(folder, 'cut-off'))).rejects.toThrow('ends too early');
  });
});

it('NVIDIA GPUs are found by their tool, or by the driver, or there are none', async () => {
  expect(await findNvidia(async () => 'NVIDIA H100 80GB HBM3, 81559\nNVIDIA T4, 15360\n', null)).toEqual([
    'NVIDIA H100 80GB HBM3 (79.6 GB)',
    'NVIDIA T4 (15.0 GB)',
  ]);
  const missing = async () => {
    throw new Error('ENOENT');
  };
  expect(await findNvidia(missing, null)).toEqual([]);
  const driver = mkdtempSync(path.join(folder, 'driver-'));
  expect(await findNvidia(missing, driver)).toEqual([]);
  rmSync(driver, { recursive: true });
  expect(await findNvidia(async () => 'No devices were found', driver)).toEqual([]);
  writeFileSync(driver, '');
  expect(await findNvidia(missing, driver)).toEqual([]);
});
