import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { discover, toServerUrl } from './discover';
import { cleanUp, startServer } from './llamafarm.fixture';

/** A port on which nobody listens. */
async function deadUrl(): Promise<string> {
  const server = await startServer();
  await server.close();
  return server.url;
}

describe('finding LlamaFarm', () => {
  it('asks only the address in the environment, even when others would answer', async () => {
    const [good, dead] = [await startServer(), await deadUrl()];
    expect(await discover({ environmentUrl: dead, settingsUrl: good.url, probeUrls: [good.url] })).toEqual({
      found: null,
      tried: [{ url: dead, outcome: 'refused the connection' }],
    });
    expect(good.requests).toEqual([]);
    expect((await discover({ environmentUrl: good.url, settingsUrl: dead })).found).toEqual({
      url: good.url,
      version: '0.0.34',
      foundBy: 'environment',
      dataFolder: expect.any(String),
    });
  });

  it('asks the address in the settings before it looks around', async () => {
    const [good, other] = [await startServer(), await startServer()];
    expect((await discover({ environmentUrl: undefined, settingsUrl: good.url, probeUrls: [other.url] })).found).toMatchObject({
      url: good.url,
      foundBy: 'settings',
    });
    expect(other.requests).toEqual([]);
  });

  it('tries its ports in order and tells what each answered', async () => {
    const [dead, good] = [await deadUrl(), await startServer({ version: '0.0.26' })];
    expect(await discover({ environmentUrl: undefined, settingsUrl: null, probeUrls: [dead, good.url] })).toEqual({
      found: { url: good.url, version: '0.0.26', foundBy: 'probe', dataFolder: expect.any(String) },
      tried: [
        { url: dead, outcome: 'refused the connection' },
        { url: good.url, outcome: 'is LlamaFarm 0.0.26' },
      ],
    });
  });

  it('does not take a web page, other JSON or an error for LlamaFarm', async () => {
    const server = await startServer();
    const outcome = async () => (await discover({ environmentUrl: server.url, settingsUrl: null })).tried[0]?.outcome;
    server.intercept(() => ({ status: 200, body: '<!doctype html>', contentType: 'text/html' }));
    expect(await outcome()).toBe('is answered by something else (HTTP 200, a web page), not by LlamaFarm');
    server.intercept(() => ({ status: 200, body: { name: 'another program' } }));
    expect(await outcome()).toBe('is answered by something else, not by LlamaFarm');
    server.intercept(() => ({ status: 500, body: { detail: 'broken' } }));
    expect(await outcome()).toBe('answers HTTP 500: broken');
  });

  it('gives up on a silent address after its time', async () => {
    const server = await startServer();
    server.intercept(() => 'hang');
    expect((await discover({ environmentUrl: server.url, settingsUrl: null })).tried[0]?.outcome).toBe('did not answer in time');
  });

  it('survives a port that does not speak HTTP', async () => {
    const server = createServer((socket) => socket.resume().end('SSH-2.0-OpenSSH\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanUp(() => new Promise((resolve) => server.close(resolve)));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect((await discover({ environmentUrl: `http://127.0.0.1:${port}`, settingsUrl: null })).tried[0]?.outcome).toBe('does not speak HTTP');
  });

  it('reads addresses as people write them', () => {
    expect(toServerUrl('http://127.0.0.1:14345/')).toBe('http://127.0.0.1:14345');
    expect(toServerUrl('http://farm.local:14345/v1')).toBe('http://farm.local:14345');
    expect(toServerUrl('http://host/lf/v1/projects/a/b')).toBe('http://host/lf');
    expect(toServerUrl('127.0.0.1:14345')).toBeNull();
    expect(toServerUrl('ftp://host')).toBeNull();
  });
});
