import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRedactor } from '@shared/domain/redact';
import { describe, expect, it } from 'vitest';
import { cleanUp, openFarm, readyFarm } from './llamafarm.fixture';
import { createServiceLogs, type ServiceLogDeps, shownBytes } from './service-log';

function dataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lf-data-'));
  cleanUp(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, 'logs'));
  return folder;
}

function openLogs(folder: string | null, change: Partial<ServiceLogDeps> = {}) {
  const redactor = createRedactor(() => ['fence-and-gate-42']);
  return createServiceLogs({
    url: () => 'http://127.0.0.1:14345',
    dataFolder: () => folder,
    env: {},
    home: path.join(tmpdir(), 'nobody'),
    redact: redactor.text,
    ...change,
  });
}

describe('the log of a LlamaFarm service', () => {
  it('is found where the server says that its data are, and grows as the server writes', async () => {
    const folder = dataFolder();
    const { server, farm } = await readyFarm({ dataFolder: folder });
    const first = await farm.serviceLog('server');
    expect(first).toMatchObject({ state: 'ok', file: path.join(folder, 'logs', 'server.log'), cut: false });
    expect(first.text).toMatch(/GET \/info HTTP\/1.1" 200/);
    server.logLine('ERROR:    the barn burns');
    expect((await farm.serviceLog('server')).text).toMatch(/the barn burns$/);
    expect(await farm.serviceLog('rag')).toMatchObject({ state: 'missing', detail: expect.stringContaining('lf services start'), text: '' });
  });

  it('is read after the server is gone too, for it says why; it stays as private as it was', async () => {
    const folder = dataFolder();
    const { server, farm } = await readyFarm({ dataFolder: folder });
    server.logLine('CRITICAL: no memory is left');
    await server.close();
    await farm.refresh();
    expect((await farm.serviceLog('server')).text).toContain('no memory is left');
    if (process.platform !== 'win32') expect(statSync(path.join(folder, 'logs', 'server.log')).mode & 0o777).toBe(0o600);
  });

  it('of a server that was never seen is looked for where LlamaFarm keeps its data', async () => {
    const folder = dataFolder();
    writeFileSync(path.join(folder, 'logs', 'server.log'), 'it never came up\n');
    expect(await openFarm(undefined, { env: { PATH: '', LF_DATA_DIR: folder }, probeUrls: [] }).serviceLog('server')).toMatchObject({
      text: 'it never came up',
    });
    const home = mkdtempSync(path.join(tmpdir(), 'lf-home-'));
    cleanUp(() => rmSync(home, { recursive: true, force: true }));
    renameSync(folder, path.join(home, '.llamafarm'));
    expect(await openFarm(undefined, { home, probeUrls: [] }).serviceLog('server')).toMatchObject({ text: 'it never came up' });
  });

  it('of a server on another computer is not looked for on this one', async () => {
    const folder = dataFolder();
    writeFileSync(path.join(folder, 'logs', 'server.log'), 'ours\n');
    const read = openLogs(folder, { url: () => 'http://192.0.2.7:14345', env: { LF_DATA_DIR: folder } });
    expect(await read('server')).toMatchObject({ state: 'elsewhere', file: null, text: '' });
  });

  it('is shown as its end, in whole lines, without colours, hidden characters and secrets', async () => {
    const folder = dataFolder();
    const file = path.join(folder, 'logs', 'server.log');
    writeFileSync(file, 'old\n'.repeat(100_000));
    appendFileSync(
      file,
      '\u001b[32mINFO\u001b[0m ready\u202e\r\ntoken=fence-and-gate-42\nAuthorization: Bearer abcdefghijklmnop\nHF_TOKEN=hf_abcdefghijklmnopqrstuvwx\n',
    );
    const { text, cut, bytes } = await openLogs(folder)('server');
    expect(cut).toBe(true);
    expect(bytes).toBeGreaterThan(400_000);
    expect(text.length).toBeLessThanOrEqual(shownBytes);
    expect(text.split('\n').length).toBeLessThanOrEqual(300);
    expect(text.startsWith('old\nold\n')).toBe(true);
    expect(text).toContain('INFO ready\n');
    for (const gone of ['fence-and-gate', 'abcdefgh', '\u001b', '\u202e']) expect(text).not.toContain(gone);
  });

  it('loses a secret that begins before what is shown', async () => {
    const folder = dataFolder();
    const key = `-----BEGIN PRIVATE KEY-----\n${'QUJDREVGR0hJSktMTU5PUA==\n'.repeat(1_500)}-----END PRIVATE KEY-----\n`;
    writeFileSync(path.join(folder, 'logs', 'server.log'), `start\n${key}end\n`);
    const { text } = await openLogs(folder)('server');
    expect(text).not.toContain('QUJD');
    expect(text).toMatch(/end$/);
  });

  it.runIf(process.platform !== 'win32')('that is a link, a folder or another account’s is not read, and the answer says so', async () => {
    const folder = dataFolder();
    const read = openLogs(folder);
    const secret = path.join(folder, 'secret.txt');
    writeFileSync(secret, 'the secret\n');
    symlinkSync(secret, path.join(folder, 'logs', 'server.log'));
    expect(await read('server')).toMatchObject({ state: 'unreadable', detail: expect.stringContaining('is a link'), text: '' });
    mkdirSync(path.join(folder, 'logs', 'rag.log'));
    expect(await read('rag')).toMatchObject({ state: 'unreadable', detail: expect.stringContaining('no plain file') });
    const locked = path.join(folder, 'logs', 'universal-runtime.log');
    writeFileSync(locked, 'x\n');
    chmodSync(locked, 0o000);
    // The superuser reads everything.
    const expected = process.getuid?.() === 0 ? { state: 'ok' } : { state: 'unreadable', detail: expect.stringContaining('another account') };
    expect(await read('universal-runtime')).toMatchObject(expected);
    expect(await openLogs('here')('server')).toMatchObject({ state: 'missing', detail: expect.stringContaining('no place on this computer') });
  });
});
