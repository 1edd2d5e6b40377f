// The check of the catalogue against a hub that the test plays.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { at } from './setup/paths.mjs';

const run = promisify(execFile);
const { models } = JSON.parse(readFileSync(at('resources', 'models', 'catalogue.json'), 'utf8'));
const files = models.flatMap(({ quants }) => quants.flatMap(({ repository, files: own }) => own.map((file) => ({ repository, ...file }))));
const recordOf = ({ path, bytes, aboutBytes, sha256 }) => ({ type: 'file', path, size: 1, lfs: { oid: sha256 ?? 'a'.repeat(64), size: bytes ?? aboutBytes } });
let change = (record) => record;
let server;

beforeEach(async () => {
  change = (record) => record;
  server = createServer((request, response) => {
    const repository = /^\/api\/models\/(.+)\/tree\/main/.exec(request.url)?.[1];
    const own = files.filter((file) => file.repository === repository).map((file) => change(recordOf(file)));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(own));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const check = async (...args) => {
  const env = { ...process.env, HF_ENDPOINT: `http://127.0.0.1:${server.address().port}`, HTTP_PROXY: '', http_proxy: '', HTTPS_PROXY: '', https_proxy: '' };
  return run(process.execPath, [at('scripts', 'catalogue.mjs'), ...args], { env }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }) => ({ code, stdout }),
  );
};

it('the catalogue is in good shape, without a network', async () => {
  expect(await check()).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+ models, \d+ files, \d+ of them with a checksum/) });
});

it('files of which the catalogue knows less than the hub are told, and a checksum that differs stands out', { timeout: 30_000 }, async () => {
  const { code, stdout } = await check('--hub');
  expect(code).toBe(1);
  expect(stdout).toMatch(/incomplete ggml-org\/Qwen2.5-VL-7B-Instruct-GGUF/);
  expect(stdout).not.toMatch(/CHANGED|missing/);
  change = (record) => (record.path === 'Qwen3-4B-Q4_K_M.gguf' ? { ...record, lfs: { ...record.lfs, oid: 'b'.repeat(64) } } : record);
  expect((await check('--hub')).stdout).toMatch(/CHANGED {4}Qwen\/Qwen3-4B-GGUF\/Qwen3-4B-Q4_K_M.gguf/);
});
