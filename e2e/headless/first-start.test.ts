// What a first start leaves on disk, and what it leaves alone.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stateFolder } from '../../src/main/base/state-folder';
import { startFarmhand } from '../fixtures/start-farmhand';

let home: string;
const realHome = process.env.HOME;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'farmhand-home-'));
  process.env.HOME = home;
  mkdirSync(path.join(home, '.clawdbot'));
  writeFileSync(path.join(home, '.clawdbot', 'canary.json'), '{"sings":true}');
});
afterEach(() => {
  process.env.HOME = realHome;
  rmSync(home, { recursive: true, force: true });
});

it('writes settings, workspace and database under ~/.llamafarm/clawdbot and does not touch ~/.clawdbot', async () => {
  const canary = path.join(home, '.clawdbot');
  const before = statSync(canary).mtimeMs;
  const folder = stateFolder({}, homedir());
  expect(folder).toBe(path.join(home, '.llamafarm', 'clawdbot'));

  const farmhand = await startFarmhand({ stateFolder: folder });
  await farmhand.close();

  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['moltbot.json', 'farmhand.db', 'workspace']));
  expect(readdirSync(path.join(folder, 'workspace'))).toEqual(
    expect.arrayContaining(['SOUL.md', 'AGENTS.md', 'TOOLS.md', 'USER.md', 'IDENTITY.md', 'MEMORY.md', 'HEARTBEAT.md', 'memory', 'skills']),
  );
  expect(readdirSync(canary)).toEqual(['canary.json']);
  expect(readFileSync(path.join(canary, 'canary.json'), 'utf8')).toBe('{"sings":true}');
  expect(statSync(canary).mtimeMs).toBe(before);
});

it('a second start changes nothing that the person wrote', async () => {
  const folder = path.join(home, 'state');
  await (await startFarmhand({ stateFolder: folder })).close();
  const soul = path.join(folder, 'workspace', 'SOUL.md');
  writeFileSync(soul, '# Mine\n');
  await (await startFarmhand({ stateFolder: folder })).close();
  expect(readFileSync(soul, 'utf8')).toBe('# Mine\n');
});
