import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPageFiles } from '../base/page-files';
import { appScheme, createPageHandler, isOurPage } from './app-scheme';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-scheme-'));
  mkdirSync(path.join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'not for the page');
  writeFileSync(path.join(folder, 'page', 'index.html'), '<!doctype html><title>Farmhand</title>');
  writeFileSync(path.join(folder, 'page', 'assets', 'a.js'), 'export {};');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ask = (url: string, method = 'GET') => createPageHandler(createPageFiles(path.join(folder, 'page')))({ url, method });

describe('app://farmhand/', () => {
  it('is a standard, secure scheme that lifts no policy', () => {
    expect(appScheme.privileges).toEqual({ standard: true, secure: true, supportFetchAPI: true, codeCache: true });
  });

  it('serves the built page under a policy that runs its own scripts and no others', async () => {
    const page = await ask('app://farmhand/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Farmhand');
    const policy = page.headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "form-action 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves its files with their types', async () => {
    expect((await ask('app://farmhand/assets/a.js')).headers.get('content-type')).toContain('text/javascript');
    expect(await (await ask('app://farmhand/assets/a.js', 'HEAD')).text()).toBe('');
  });

  it.each([
    'app://farmhand/../secret.txt',
    'app://farmhand/assets/../../secret.txt',
    'app://farmhand/%2e%2e/secret.txt',
    'app://farmhand/..%2fsecret.txt',
    'app://farmhand/..%5csecret.txt',
    'app://farmhand//etc/passwd',
    'app://farmhand/C:/Windows/win.ini',
    'app://farmhand/missing.js',
    'app://other/index.html',
    'app://farmhand:80/index.html',
    'app://user@farmhand/index.html',
  ])('has nothing at %s', async (url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it('answers reads only', async () => {
    expect((await ask('app://farmhand/', 'POST')).status).toBe(405);
  });

  it.each(['app://farmhand', 'app://farmhand/', 'app://farmhand/#/chat'])('%s is our page', (url) => expect(isOurPage(url)).toBe(true));
  it.each(['', 'null', 'about:blank', 'https://farmhand/', 'app://farmhand.evil/', 'app://evil/farmhand', 'app:farmhand', 'file:///farmhand'])(
    '%j is not',
    (url) => expect(isOurPage(url)).toBe(false),
  );
});
