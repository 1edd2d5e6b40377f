// Backups of a real database in use, and bringing them back, crashes on the way included.
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { createRedactor, removed } from '@shared/domain/redact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { openZip } from '../../base/read-zip';
import { openStore } from '../../core/store';
import { type BackupParts, createBackup } from './create-backup';
import { archiveName, backupFolderOf, listBackups } from './list-backups';
import { cancelRestore, finishRestore, prepareRestore, type RestorePlaces, readRestorePlan } from './restore';
import { writeArchive } from './write-archive';

const now = Date.UTC(2026, 10, 21, 4, 35);
let folder: string;
let places: RestorePlaces;
let parts: BackupParts;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-backup-'));
  places = {
    stateFolder: folder,
    databaseFile: path.join(folder, 'farmhand.db'),
    settingsFile: path.join(folder, 'moltbot.json'),
    workspaceFolder: path.join(folder, 'workspace'),
  };
  parts = { ...places, backupFolder: backupFolderOf(folder), version: '1.0.0', redactor: createRedactor(() => ['canary-known']), clock: () => now };
  mkdirSync(path.join(places.workspaceFolder, 'memory', '.hidden'), { recursive: true });
  writeFileSync(path.join(places.workspaceFolder, 'SOUL.md'), 'I am a farmhand.');
  writeFileSync(path.join(places.workspaceFolder, 'memory', '2026-11-21.md'), 'The north gate is open.');
  writeFileSync(path.join(places.workspaceFolder, 'memory', '.hidden', 'empty'), '');
  writeFileSync(
    places.settingsFile,
    JSON.stringify({ gateway: { port: 4000 }, models: { providers: { openai: { apiKey: 'canary-settings', baseUrl: 'https://a' } } } }),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function say(text: string): string {
  const store = openStore(places.databaseFile);
  const session = store.sessions.create({ origin: 'cli', mode: 'ask', title: text });
  store.sessions.addMessage(session.id, null, { runId: null, role: 'user', content: [{ type: 'text', text }], state: 'complete' });
  store.close();
  return session.id;
}
const titles = (): string[] => {
  const store = openStore(places.databaseFile);
  const found = store.sessions.list({ limit: 2_000 }).map(({ title }) => title);
  store.close();
  return found.sort();
};
const everything = (at: string): string[] => readdirSync(at, { recursive: true, encoding: 'utf8' }).sort();

describe('a backup', () => {
  it('made while the database is written holds one moment of it, the workspace and the settings', async () => {
    const store = openStore(places.databaseFile);
    let written = 0;
    const writing = setInterval(() => store.sessions.create({ origin: 'cli', mode: 'ask', title: `session ${written++}` }), 0);
    for (let number = 0; number < 300; number += 1) store.sessions.create({ origin: 'cli', mode: 'ask', title: `before ${number} ${'x'.repeat(2_000)}` });
    const { backup, files } = await createBackup(parts, 'asked');
    clearInterval(writing);
    store.close();
    expect(files).toBe(5);
    expect(backup).toMatchObject({ name: 'farmhand-2026-11-21T04-35-00Z-asked.zip', kind: 'asked', at: now });
    expect(everything(parts.backupFolder)).toEqual([backup.name]);
    expect(readdirSync(folder).filter((name) => name.includes('.copy-'))).toEqual([]);
    rmSync(places.databaseFile);
    await prepareRestore(places, backup.file, now);
    finishRestore(folder);
    const restored = titles();
    expect(restored.filter((title) => title.startsWith('before'))).toHaveLength(300);
    expect(restored.length).toBeLessThanOrEqual(300 + written);
  });

  it('has no keys and no secrets of the settings, and says what it left out', async () => {
    const store = openStore(places.databaseFile);
    store.keys.add({ id: 'key_1', hash: 'a'.repeat(64), name: 'editor', scopes: ['chat'], createdAt: 1, lastUsedAt: null, expiresAt: null });
    store.close();
    writeFileSync(path.join(folder, 'credentials.json'), 'canary-credentials');
    const { backup, left } = await createBackup(parts, 'asked');
    expect(left.join()).toContain('keys');
    const zip = await openZip(backup.file);
    const all: Buffer[] = [];
    for (const entry of zip.entries) for await (const part of await zip.read(entry)) all.push(part);
    await zip.close();
    const text = Buffer.concat(all).toString('latin1');
    expect(text).not.toContain('canary');
    expect(text).not.toContain('a'.repeat(64));
    expect(text).toContain(removed);
  });

  it.skipIf(process.platform === 'win32')('follows no links and leaves names out that not every computer can have, and says so', async () => {
    say('hello');
    symlinkSync('/etc/passwd', path.join(places.workspaceFolder, 'link'));
    writeFileSync(path.join(places.workspaceFolder, 'what?.md'), 'x');
    const { files, left } = await createBackup(parts, 'asked');
    expect(files).toBe(5);
    expect(left.filter((line) => line.startsWith('workspace/'))).toEqual([
      expect.stringMatching(/^workspace\/link: a link/),
      expect.stringMatching(/^workspace\/what\?\.md: a name/),
    ]);
  });
});

describe('a restore', () => {
  it('brings everything back and keeps what it replaces beside it', async () => {
    say('kept');
    const { backup } = await createBackup(parts, 'asked');
    say('later');
    writeFileSync(path.join(places.workspaceFolder, 'SOUL.md'), 'I am somebody else.');
    writeFileSync(path.join(places.workspaceFolder, 'new.md'), 'new');
    await prepareRestore(places, backup.file, now);
    expect(titles()).toEqual(['kept', 'later']);
    const done = finishRestore(folder);
    expect(titles()).toEqual(['kept']);
    expect(readFileSync(path.join(places.workspaceFolder, 'SOUL.md'), 'utf8')).toBe('I am a farmhand.');
    expect(everything(places.workspaceFolder)).toEqual([
      'SOUL.md',
      'memory',
      path.join('memory', '.hidden'),
      path.join('memory', '.hidden', 'empty'),
      path.join('memory', '2026-11-21.md'),
    ]);
    expect(done?.kept).toHaveLength(3);
    const former = done?.kept.find((file) => file.includes('workspace')) ?? '';
    expect(readFileSync(path.join(former, 'new.md'), 'utf8')).toBe('new');
    expect(finishRestore(folder)).toBeNull();
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('keeps keys, secrets of the settings and the place of the workspace as they are on this computer', async () => {
    say('kept');
    const { backup } = await createBackup(parts, 'asked');
    const store = openStore(places.databaseFile);
    store.keys.add({ id: 'key_1', hash: 'b'.repeat(64), name: 'editor', scopes: ['chat'], createdAt: 1, lastUsedAt: null, expiresAt: null });
    store.close();
    writeFileSync(
      places.settingsFile,
      JSON.stringify({
        gateway: { port: 5000 },
        agents: { defaults: { workspace: 'workspace', mode: 'ask' } },
        models: { providers: { openai: { apiKey: 'of-today' } } },
      }),
    );
    await prepareRestore(places, backup.file, now);
    finishRestore(folder);
    expect(JSON.parse(readFileSync(places.settingsFile, 'utf8'))).toEqual({
      gateway: { port: 4000 },
      agents: { defaults: { workspace: 'workspace' } },
      models: { providers: { openai: { apiKey: 'of-today', baseUrl: 'https://a' } } },
    });
    const again = openStore(places.databaseFile);
    expect(again.keys.all().map(({ id }) => id)).toEqual(['key_1']);
    again.close();
  });

  it.each([0, 1, 2, 3, 4, 5])('cut off after %i changed names is finished by the next start', async (steps) => {
    say('kept');
    const { backup } = await createBackup(parts, 'asked');
    say('later');
    const plan = await prepareRestore(places, backup.file, now);
    // The same exchanges of names, up to the moment of the crash.
    let left = steps;
    const { renameSync } = await import('node:fs');
    for (const { staged, target, aside } of plan.moves)
      for (const [from, to] of [
        [target, aside],
        [staged, target],
      ] as const)
        if (left-- > 0) renameSync(from, to);
    expect(readRestorePlan(folder)).not.toBeNull();
    finishRestore(folder);
    expect(titles()).toEqual(['kept']);
    expect(readFileSync(path.join(places.workspaceFolder, 'SOUL.md'), 'utf8')).toBe('I am a farmhand.');
  });

  it('of the copy made before an update brings that database back', async () => {
    say('kept');
    const copy = `${places.databaseFile}.before-4`;
    const db = new DatabaseSync(places.databaseFile);
    db.prepare('VACUUM INTO ?').run(copy);
    db.close();
    say('later');
    expect(await listBackups(folder)).toEqual([expect.objectContaining({ name: 'farmhand.db.before-4', kind: 'migration' })]);
    await prepareRestore(places, copy, now);
    finishRestore(folder);
    expect(titles()).toEqual(['kept']);
    expect(readFileSync(path.join(places.workspaceFolder, 'SOUL.md'), 'utf8')).toBe('I am a farmhand.');
  });

  it('that was taken back changes nothing', async () => {
    say('kept');
    const { backup } = await createBackup(parts, 'asked');
    say('later');
    const before = everything(folder);
    await prepareRestore(places, backup.file, now);
    expect(cancelRestore(folder)).toBe(true);
    expect(finishRestore(folder)).toBeNull();
    expect(everything(folder)).toEqual(before);
    expect(titles()).toEqual(['kept', 'later']);
  });
});

describe('an archive that is not to be trusted is refused, and nothing changes', () => {
  const database = (): string => {
    const file = path.join(folder, 'other.db');
    openStore(file).close();
    return file;
  };
  const manifest = { format: 'farmhand-backup', version: 1, farmhand: '1', schema: 1, at: now, left: [] };
  const refused = async (file: string, why: RegExp): Promise<void> => {
    say('kept');
    const before = everything(folder);
    await expect(prepareRestore(places, file, now)).rejects.toThrow(why);
    expect(everything(folder)).toEqual(before);
    for (const outside of ['..', '../..', '/']) expect(existsSync(path.resolve(folder, outside, 'evil'))).toBe(false);
    expect(readRestorePlan(folder)).toBeNull();
    expect(titles()).toEqual(['kept']);
  };
  const archive = async (entries: { path: string; text: string }[]): Promise<string> => {
    const file = path.join(folder, 'evil.zip');
    await writeArchive(file, [{ path: 'database/farmhand.db', file: database() }, ...entries], now, (files) => ({ ...manifest, files }));
    return file;
  };

  it.each([
    ['workspace/a/C:evil', /not restored/],
    ['elsewhere/evil', /no place here/],
    ['gateway.json', /no place here/],
    ['workspace/nul', /not restored/],
  ])('for the name %s', async (name, why) => {
    await refused(await archive([{ path: name, text: 'evil' }]), why);
  });

  it.each(['workspace/../../evil', 'workspace/..\\..\\evil', '/evil', '//evil'])('for the name %s, written by hand', async (name) => {
    // The library that writes refuses such names: they are put in afterwards, in their own length.
    const harmless = 'workspace/'.padEnd(name.length, 'x').slice(0, name.length).replace(/\/$/, 'x');
    const file = await archive([{ path: harmless, text: 'evil' }]);
    const bytes = readFileSync(file).toString('latin1').replaceAll(harmless, name);
    writeFileSync(file, Buffer.from(bytes, 'latin1'));
    await refused(file, /not restored/);
  });

  it('for content that is not what the list says', async () => {
    const file = path.join(folder, 'evil.zip');
    await writeArchive(file, [{ path: 'database/farmhand.db', file: database() }], now, (files) => ({
      ...manifest,
      files: files.map((each) => ({ ...each, sha256: 'f'.repeat(64) })),
    }));
    await refused(file, /not what it was/);
  });

  it('for an entry that is not in the list', async () => {
    const file = path.join(folder, 'evil.zip');
    await writeArchive(file, [{ path: 'workspace/a', text: 'a' }], now, () => ({ ...manifest, files: [] }));
    await refused(file, /not in its list/);
  });

  it('for a link in it', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('/etc'), 'workspace/link', { mode: 0o120_777 });
    zip.addBuffer(Buffer.from(JSON.stringify({ ...manifest, files: [{ path: 'workspace/link', bytes: 4, sha256: 'a'.repeat(64) }] })), 'manifest.json');
    zip.end();
    const file = path.join(folder, 'evil.zip');
    await pipeline(zip.outputStream, createWriteStream(file));
    await refused(file, /is a link/);
  });

  it('for a database that is damaged, foreign or of a newer Farmhand', async () => {
    const file = path.join(folder, 'evil.zip');
    const other = path.join(folder, 'foreign.db');
    for (const [sql, why] of [
      ['CREATE TABLE sessions (id TEXT); PRAGMA user_version = 999', /newer Farmhand/],
      ['CREATE TABLE else_where (id TEXT)', /not one of Farmhand/],
    ] as const) {
      rmSync(other, { force: true });
      const db = new DatabaseSync(other);
      db.exec(sql);
      db.close();
      await writeArchive(file, [{ path: 'database/farmhand.db', file: other }], now, (files) => ({ ...manifest, files }));
      await expect(prepareRestore(places, file, now)).rejects.toThrow(why);
    }
    writeFileSync(other, Buffer.alloc(8192, 7));
    await writeArchive(file, [{ path: 'database/farmhand.db', file: other }], now, (files) => ({ ...manifest, files }));
    await refused(file, /cannot be read|damaged/);
  });

  it('for a file that is no zip, and one that is not there', async () => {
    const file = path.join(folder, 'a.zip');
    writeFileSync(file, 'not a zip');
    await refused(file, /no directory/);
    await expect(prepareRestore(places, path.join(folder, 'none.zip'), now)).rejects.toThrow('no backup');
    expect(existsSync(path.join(folder, archiveName(now, 'asked')))).toBe(false);
  });
});
