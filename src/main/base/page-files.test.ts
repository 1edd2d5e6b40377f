import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createPageFiles, noncePlaceholder } from './page-files';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const script = 'export const words = "field and farm";\n'.repeat(200);

async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'farmhand-files-'));
  folders.push(folder);
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), `<meta property="csp-nonce" nonce="${noncePlaceholder}">`);
  await writeFile(join(folder, 'frame.html'), `<script nonce="${noncePlaceholder}"></script>`);
  await writeFile(join(folder, 'assets', 'a-1.js'), script);
  return folder;
}

describe('the files of the page', () => {
  it('carry a nonce that is new with each answer and stands in its policy', async () => {
    const files = createPageFiles(await build());
    const answers = await Promise.all([1, 2].map(() => files.open('/', { gzip: true })));
    const nonces = answers.map((answer) => /nonce="([^"]+)"/.exec(answer?.body.toString() ?? '')?.[1] ?? '');
    expect(new Set(nonces).size).toBe(2);
    for (const [index, answer] of answers.entries()) {
      expect(nonces[index]).toMatch(/^[\w+/=]{20,}$/);
      expect(answer?.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonces[index]}'`);
      expect(answer?.headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('keep content that is not ours in a document without origin', async () => {
    const frame = await createPageFiles(await build()).open('/frame.html', { gzip: false });
    const policy = frame?.headers['content-security-policy'] ?? '';
    expect(policy).toContain('sandbox allow-scripts;');
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).not.toContain('connect-src');
    expect(policy).toContain("frame-ancestors 'self'");
  });

  it('are compressed once, and again when a build changed them', async () => {
    const folder = await build();
    const files = createPageFiles(folder);
    const first = await files.open('/assets/a-1.js', { gzip: true });
    expect(first?.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(first?.body ?? Buffer.alloc(0)).toString()).toBe(script);
    expect((await files.open('/assets/a-1.js', { gzip: true }))?.body).toBe(first?.body);
    expect((await files.open('/assets/a-1.js', { gzip: false }))?.body.toString()).toBe(script);
    await writeFile(join(folder, 'assets', 'a-1.js'), script.replace('farm', 'barn'));
    await utimes(join(folder, 'assets', 'a-1.js'), 1, 1);
    expect(gunzipSync((await files.open('/assets/a-1.js', { gzip: true }))?.body ?? Buffer.alloc(0)).toString()).toContain('barn');
  });

  it('are found by the listing alone', async () => {
    const files = createPageFiles(await build());
    for (const path of ['/../package.json', '/assets', '/assets/..%2findex.html', '//etc/passwd', '/index.html/']) {
      expect(files.has(path)).toBe(false);
      expect(await files.open(path, { gzip: true })).toBeNull();
    }
    expect(createPageFiles(null).refresh()).toBe(false);
  });
});
