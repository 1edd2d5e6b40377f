import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JsonValue } from '@shared/domain/json';
import { plainRedactor, removed } from '@shared/domain/redact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings, type Settings, settingShapes } from '../../core/settings';
import { callsOf, type TestCalls } from './dispatch.fixture';
import { settingsHandlers } from './settings';

let folder: string;
let settings: Settings;
let calls: TestCalls;
const file = () => path.join(folder, 'moltbot.json');
const written = () => JSON.parse(readFileSync(file(), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-settings-'));
  writeFileSync(
    file(),
    JSON.stringify({
      gateway: { port: 4000, mine: [1], tls: { cert: 'a.pem', key: 'b.pem' } },
      agents: { defaults: { mode: 'allow-reads' } },
      models: { providers: { hosted: { apiKey: 'sk-abcdefghijklmnopqrstuvwxyz123456', baseUrl: 'https://models.example' } } },
    }),
  );
  settings = openSettings({ folder, template: '{}' });
  calls = callsOf(settingsHandlers(settings, plainRedactor));
});
afterEach(() => {
  settings.dispose();
  rmSync(folder, { recursive: true, force: true });
});

describe('the catalogue of settings', () => {
  it('tells each setting with its kind, limits, default and value', async () => {
    const { sections, settings: all } = await calls.call('settings.catalogue', {});
    const named = Object.fromEntries(all.map((setting) => [setting.path, setting]));
    expect(named['gateway.port']).toMatchObject({
      kind: 'number',
      integer: true,
      min: 0,
      max: 65_535,
      default: 3332,
      value: 4000,
      set: true,
      restart: true,
      nullable: false,
    });
    expect(named['gateway.bind']).toMatchObject({ kind: 'enum', options: ['loopback', 'lan'], free: true, restart: true, value: 'loopback', set: false });
    expect(named['agents.defaults.mode']).toMatchObject({
      kind: 'enum',
      options: ['chat-only', 'ask', 'allow-reads', 'allow-workspace'],
      value: 'allow-reads',
    });
    expect(named['agents.defaults.think']).toMatchObject({ kind: 'boolean', default: false, restart: false });
    expect(named['models.providers.engine.model']).toMatchObject({ kind: 'path', nullable: true, default: null });
    expect(named['models.providers.engine.sampling.temperature']).toMatchObject({ kind: 'number', min: 0, max: 5, default: null, value: null, set: false });
    expect(named['agents.defaults.tools']).toMatchObject({ kind: 'list', nullable: true });
    for (const { path: at, section, title, description } of all) {
      expect(
        sections.map(({ id }) => id),
        at,
      ).toContain(section);
      expect(title.length, at).toBeGreaterThan(2);
      expect(description.length, at).toBeGreaterThan(5);
    }
    await expect(calls.call('settings.catalogue', {}, 'read', 'chat', 'approve')).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('names every value that the file has a place for, but those nobody changes', () => {
    const paths = new Set(settingShapes().map((shape) => shape.path));
    const leaves = (value: unknown, at: string): string[] =>
      paths.has(at) || typeof value !== 'object' || value === null
        ? [at]
        : Object.entries(value).flatMap(([key, child]) => leaves(child, at === '' ? key : `${at}.${key}`));
    const fresh = openSettings({ folder: mkdtempSync(path.join(folder, 'fresh-')), template: '{}' });
    const fixed = ['gateway.mode', 'agents.defaults.model.primary', 'models.providers.llamafarm.api'];
    expect(leaves(fresh.values, '').filter((at) => !paths.has(at) && !fixed.includes(at))).toEqual([]);
    fresh.dispose();
  });
});

it('a setting that is reset has its default again, and empty groups go with it', async () => {
  await calls.call('settings.reset', { path: 'agents.defaults.mode' });
  expect(settings.values.agents.defaults.mode).toBe('ask');
  expect(written()).not.toHaveProperty('agents');
  expect(written().gateway.mine).toEqual([1]);
  await calls.call('settings.reset', { path: 'nothing.here' });
  await expect(calls.call('settings.reset', { path: '__proto__.x' })).rejects.toMatchObject({ code: 'invalid_input' });
});

describe('settings on their way', () => {
  it('leave without secrets and without what is only true of this computer', async () => {
    const { document, left } = await calls.call('settings.export', {});
    expect(document).toEqual({
      gateway: { port: 4000, mine: [1] },
      agents: { defaults: { mode: 'allow-reads' } },
      models: { providers: { hosted: { baseUrl: 'https://models.example' } } },
    });
    expect(left).toEqual(['gateway.tls', 'models.providers.hosted.apiKey']);
  });

  it('come in value by value, all or nothing', async () => {
    const imported = await calls.call('settings.import', { document: { gateway: { port: 5000 }, agents: { defaults: { mode: 'allow-reads', think: true } } } });
    expect(imported).toEqual({ changed: ['gateway.port', 'agents.defaults.think'], restart: true });
    expect(written()).toMatchObject({
      gateway: { port: 5000, mine: [1] },
      models: { providers: { hosted: { apiKey: 'sk-abcdefghijklmnopqrstuvwxyz123456' } } },
    });
    const before = readFileSync(file(), 'utf8');
    await expect(calls.call('settings.import', { document: { gateway: { port: 6000 }, agents: { defaults: { maxSteps: 'many' } } } })).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/maxSteps/),
    });
    const useless: JsonValue[] = [{}, [], 'x', { a: removed }];
    for (const document of useless) await expect(calls.call('settings.import', { document })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });
});
