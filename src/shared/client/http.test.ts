import { describe, expect, it } from 'vitest';
import { FarmhandError } from '../contract/errors';
import { createClient } from './client';
import { createHttpTransport, type FetchInit, type FetchLike } from './http';

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof FarmhandError ? error : undefined),
  );

const answering =
  (status: number, text: string): FetchLike =>
  () =>
    Promise.resolve({ status, text: () => Promise.resolve(text) });

describe('calls over HTTP', () => {
  it('send the key in its header and the method in the path', async () => {
    const seen: { url: string; init: FetchInit }[] = [];
    const client = createClient(
      createHttpTransport({
        url: 'http://127.0.0.1:3332/',
        key: 'fhk_x',
        fetch: (url, init) => {
          seen.push({ url, init });
          return answering(200, '{"ok":true,"data":{"stopping":true}}')(url, init);
        },
      }),
    );
    expect(await client.call('system.stop', {})).toEqual({ stopping: true });
    expect(seen[0]).toMatchObject({
      url: 'http://127.0.0.1:3332/api/rpc/system.stop',
      init: { method: 'POST', headers: { authorization: 'Bearer fhk_x', 'content-type': 'application/json' }, body: '{}', redirect: 'error' },
    });
    expect(seen[0]?.url).not.toContain('fhk_x');
  });

  it('to nobody are unavailable, retryably', async () => {
    const client = createClient(createHttpTransport({ url: 'http://127.0.0.1:1', fetch: () => Promise.reject(new TypeError('fetch failed')) }));
    expect(await failure(client.call('system.stop', {}))).toMatchObject({ code: 'unavailable', retryable: true });
  });

  it.each([
    [200, '<html>hello</html>'],
    [404, ''],
    [200, '{"status":"ok"}'],
    [200, '[]'],
  ])('to another program (%i %s) say so', async (status, text) => {
    const client = createClient(createHttpTransport({ url: 'http://127.0.0.1:1', fetch: answering(status, text) }));
    expect(await failure(client.call('system.stop', {}))).toMatchObject({ code: 'protocol_mismatch', message: expect.stringContaining(`${status}`) });
  });
});
