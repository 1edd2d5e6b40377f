import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings, type Settings } from './index';

let folder: string;
let settings: Settings | null = null;
const file = () => path.join(folder, 'moltbot.json');
const open = (watch = false) => {
  settings = openSettings({ folder, template: '{"gateway":{"port":3332}}\n', watch });
  return settings;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-settings-'));
});
afterEach(() => {
  settings?.dispose();
  settings = null;
  rmSync(folder, { recursive: true, force: true });
});

describe('settings', () => {
  it('start from the template, with every default filled in', () => {
    expect(open().values).toMatchObject({
      gateway: { port: 3332, mode: 'local', bind: 'loopback', names: [], auth: { mode: 'local' }, tls: null },
      agents: { defaults: { mode: 'ask', maxSteps: 10, model: { primary: 'llamafarm/agent' } } },
    });
    expect(open().problem).toBeNull();
  });

  it('keep keys that Farmhand does not know when one value is set', () => {
    writeFileSync(file(), JSON.stringify({ gateway: { port: 4000, mine: [1, 2] }, channels: { telegram: { on: true } } }));
    open().set('agents.defaults.mode', 'allow-reads');
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
      gateway: { port: 4000, mine: [1, 2] },
      channels: { telegram: { on: true } },
      agents: { defaults: { mode: 'allow-reads' } },
    });
    expect(settings?.values.agents.defaults.mode).toBe('allow-reads');
  });

  it('refuse a value of the wrong shape and change nothing', () => {
    const before = open().values.gateway.port;
    expect(() => settings?.set('gateway.port', 'many')).toThrow(/gateway.port/);
    expect(settings?.values.gateway.port).toBe(before);
    expect(() => settings?.set('__proto__.x', 1)).toThrow(/not the path/);
  });

  it('set a file aside that is not JSON, say so, and go on with defaults', () => {
    writeFileSync(file(), '{ "gateway": { port');
    const opened = open();
    expect(opened.values.gateway.port).toBe(3332);
    expect(opened.problem).toMatch(/was not valid JSON/);
    const aside = readdirSync(folder).find((name) => name.startsWith('moltbot.json.broken-'));
    expect(readFileSync(path.join(folder, aside ?? ''), 'utf8')).toBe('{ "gateway": { port');
  });

  it('use the default for one wrong value, name it, and keep the rest and the file', () => {
    const text = JSON.stringify({ gateway: { port: 'x' }, agents: { defaults: { maxSteps: 4 } } });
    writeFileSync(file(), text);
    const opened = open();
    expect(opened.values.gateway.port).toBe(3332);
    expect(opened.values.agents.defaults.maxSteps).toBe(4);
    expect(opened.problem).toMatch(/gateway\.port/);
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });

  it('notice a change made by hand, and keep the last good values while the file is broken', async () => {
    const opened = open(true);
    const next = () =>
      new Promise<void>((resolve) => {
        const stop = opened.onChange(() => {
          stop();
          resolve();
        });
      });
    let changed = next();
    writeFileSync(file(), '{"agents":{"defaults":{"maxSteps":7}}}');
    await changed;
    expect(opened.values.agents.defaults.maxSteps).toBe(7);
    changed = next();
    writeFileSync(file(), '{"agents":');
    await changed;
    expect(opened.values.agents.defaults.maxSteps).toBe(7);
    expect(opened.problem).toMatch(/not valid JSON now/);
  });
});
