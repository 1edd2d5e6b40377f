import { describe, expect, it } from 'vitest';
import { isPermissive } from './permissive.mjs';
import { platformOf } from './platform-of.mjs';

describe('the platform in the name of a package', () => {
  it.each([
    ['@biomejs/cli-darwin-arm64', { os: 'darwin', cpu: 'arm64', libc: undefined }],
    ['@node-llama-cpp/mac-arm64-metal', { os: 'darwin', cpu: 'arm64', libc: undefined }],
    ['@node-llama-cpp/win-x64-vulkan', { os: 'win32', cpu: 'x64', libc: undefined }],
    ['@swc/core-linux-arm64-musl', { os: 'linux', cpu: 'arm64', libc: 'musl' }],
    ['@swc/core-linux-arm-gnueabihf', { os: 'linux', cpu: 'arm', libc: 'glibc' }],
    ['@swc/core-win32-ia32-msvc', { os: 'win32', cpu: 'ia32', libc: undefined }],
    ['@tailwindcss/oxide-wasm32-wasi', { os: undefined, cpu: 'wasm32', libc: undefined }],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('is none where the name tells none', () => {
    expect(platformOf('fsevents')).toBeNull();
    expect(platformOf('@img/sharp-wasm32')).toBeNull();
  });
});

describe('licences', () => {
  it('that ask nothing of what they are combined with are let in, in every spelling of SPDX', () => {
    for (const licence of ['MIT', 'ISC', '(MIT OR GPL-2.0)', '(BSD-2-Clause OR MIT OR Apache-2.0)', 'MIT AND OFL-1.1'])
      expect(isPermissive(licence)).toBe(true);
  });

  it('that do, or that are not known, are refused', () => {
    for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'SSPL-1.0', 'MIT AND GPL-3.0', 'unknown', 'SEE LICENSE IN LICENSE', ''])
      expect(isPermissive(licence)).toBe(false);
  });
});
