// electron-builder.yml is right without packing: it fits electron-builder's own schema, names what exists, and turns the fuses as it must.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { at } from './setup/paths.mjs';

const config = parse(readFileSync(at('electron-builder.yml'), 'utf8'));
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));

/** Size of a PNG, from its header. */
function sizeOf(file) {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('electron-builder.yml', () => {
  it('fits the schema of electron-builder', async () => {
    const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
    const { validateConfiguration } = builder('app-builder-lib/out/util/config/config');
    await expect(validateConfiguration(config, { isEnabled: false, add() {} })).resolves.toBeUndefined();
    await expect(validateConfiguration({ ...config, electronFuses: { runAsNod: false } }, { isEnabled: false, add() {} })).rejects.toThrow(/electronFuses/);
  });

  it('names files and folders that exist', () => {
    const named = [config.mac.icon, config.win.icon, config.linux.icon, config.directories.buildResources, ...config.extraResources.map(({ from }) => from)];
    expect(named.filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it('packs the entries that the build makes', () => {
    const build = readFileSync(at('electron.vite.config.ts'), 'utf8');
    expect(config.extraMetadata.main).toBe('out/main/index.js');
    expect(build).toContain("index: at('./src/main/electron/main.ts')");
    for (const folder of ['main', 'preload', 'renderer']) expect(config.files).toContain(`out/${folder}/**/*`);
  });

  it('leaves out only packages that the bundle holds or the desktop does not need, and unpacks what is native', () => {
    const excluded = config.files.flatMap((line) => /^!node_modules\/\{(.*)\}/.exec(line)?.[1].split(',') ?? []);
    expect(excluded.length).toBeGreaterThan(10);
    expect(excluded.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
    expect(excluded.filter((name) => ['node-llama-cpp', '@napi-rs/keyring'].includes(name))).toEqual([]);
    for (const line of config.asarUnpack.filter((pattern) => pattern.startsWith('node_modules/')))
      expect(existsSync(at(...line.split('/').slice(0, 2)))).toBe(true);
  });

  it('turns off every way to run the app as something else', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(config.asar).toBe(true);
  });

  it('makes the packages of each system', () => {
    expect([config.mac.target, config.win.target, config.linux.target].flat()).toEqual(['dmg', 'zip', 'nsis', 'AppImage', 'deb']);
    expect(manifest.devDependencies.electron).toMatch(/^\d/);
  });

  it('has icons of the sizes that their names say', () => {
    const names = readdirSync(at('resources', 'icons', 'app'));
    expect(names.length).toBe(8);
    for (const name of names) expect(sizeOf(at('resources', 'icons', 'app', name)).join('x')).toBe(name.replace('.png', ''));
    expect(sizeOf(at('resources', 'icons', 'trayTemplate.png'))).toEqual([16, 16]);
    expect(sizeOf(at('resources', 'icons', 'trayTemplate@2x.png'))).toEqual([32, 32]);
    expect(sizeOf(at('resources', 'icons', 'tray@2x.png'))).toEqual([44, 44]);
  });
});
