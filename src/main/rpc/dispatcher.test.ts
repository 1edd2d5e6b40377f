import type { Scope } from '@shared/contract/define';
import { FarmhandError } from '@shared/contract/errors';
import { describe, expect, it } from 'vitest';
import type { Caller } from './caller';
import { createDispatcher } from './dispatcher';
import { handlersFor } from './handlers.fixture';

const callerWith = (...scopes: Scope[]): Caller => ({ kind: 'http', id: 't', name: 'test', scopes: new Set(scopes) });
const admin = callerWith('admin');
const { signal } = new AbortController();

describe('scopes', () => {
  const dispatcher = createDispatcher(
    handlersFor({
      'sessions.delete': () => ({ deleted: true, restorableUntil: null }),
      'models.list': () => ({ models: [], route: { model: null, reason: '', action: null } }),
    }),
  );

  it('admin holds every other scope', async () => {
    expect(await dispatcher.dispatch(admin, 'models.list', {}, signal)).toMatchObject({ ok: true });
    expect(await dispatcher.dispatch(admin, 'sessions.delete', { sessionId: 'x' }, signal)).toMatchObject({ ok: true, data: { deleted: true } });
  });

  it('a missing scope is named, before the input is looked at', async () => {
    const result = await dispatcher.dispatch(callerWith('chat', 'read', 'approve'), 'sessions.delete', 'nonsense', signal);
    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden', retryable: false, details: { method: 'sessions.delete', scope: 'admin' } } });
  });

  it('a caller without any scope may do nothing', async () => {
    expect(await dispatcher.dispatch(callerWith(), 'models.list', {}, signal)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

describe('input', () => {
  const seen: unknown[] = [];
  const dispatcher = createDispatcher(
    handlersFor({
      'chat.send': (params) => {
        seen.push(params);
        return { sessionId: 's', runId: 'r', state: 'started' };
      },
      'system.stop': () => ({ stopping: true }),
    }),
  );

  it('reaches the handler parsed, with defaults and without unknown fields', async () => {
    await dispatcher.dispatch(admin, 'chat.send', { content: 'hello', surplus: 1 }, signal);
    expect(seen.pop()).toEqual({ content: 'hello', during: 'steer' });
  });

  it('may be left out where the method needs none', async () => {
    expect(await dispatcher.dispatch(admin, 'system.stop', undefined, signal)).toEqual({ ok: true, data: { stopping: true } });
    expect(await dispatcher.dispatch(admin, 'system.stop', null, signal)).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  });

  it('that is wrong deep inside a union is named where it is wrong', async () => {
    const result = await dispatcher.dispatch(
      admin,
      'chat.send',
      {
        content: [
          { type: 'text', text: 'x' },
          { type: 'image', mediaType: 'image/png', data: '!!' },
        ],
      },
      signal,
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid_input', details: { issues: [{ path: 'content.1.data' }] } } });
    expect(!result.ok && result.error.message).toContain('content.1.data');
  });

  it('never comes back in the error', async () => {
    const result = await dispatcher.dispatch(admin, 'chat.send', { content: 'hi', mode: 'hunter2-secret' }, signal);
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  it.each(['nothing.here', '__proto__', 'constructor', 'hasOwnProperty', ''])('%j is no method', async (name) => {
    expect(await dispatcher.dispatch(admin, name, {}, signal)).toMatchObject({ ok: false, error: { code: 'unknown_method' } });
  });
});

describe('what a handler throws', () => {
  const errors: { details: object; message: string }[] = [];
  let thrown: unknown;
  const dispatcher = createDispatcher(
    handlersFor({
      'system.stop': () => {
        throw thrown;
      },
      'sessions.export': (_params, call) => new Promise((_resolve, reject) => call.signal.addEventListener('abort', () => reject(call.signal.reason))),
    }),
    { log: { warn() {}, error: (details, message) => errors.push({ details, message }) } },
  );
  const stop = () => dispatcher.dispatch(admin, 'system.stop', {}, signal);

  it('is passed on when it is one of ours', async () => {
    thrown = new FarmhandError('unavailable', 'No model can answer. Start LlamaFarm.', { retryable: true, details: { tried: 2 } });
    expect(await stop()).toEqual({
      ok: false,
      error: { code: 'unavailable', message: 'No model can answer. Start LlamaFarm.', retryable: true, details: { tried: 2 } },
    });
  });

  it.each([new TypeError('cannot read /home/me/.secret'), 'a string', undefined, null, { toString: null }])(
    'is logged and hidden when it is %s',
    async (value) => {
      thrown = value;
      errors.length = 0;
      const result = await stop();
      expect(result).toMatchObject({ ok: false, error: { code: 'internal', retryable: false } });
      expect(JSON.stringify(result)).not.toMatch(/secret|dispatcher\.test|at /);
      expect(errors).toHaveLength(1);
      const reference = !result.ok && result.error.message.match(/look for (\w+) in the log/)?.[1];
      expect(errors[0]?.details).toMatchObject({ reference, method: 'system.stop' });
    },
  );

  it('after an abort counts as cancelled and is not logged', async () => {
    errors.length = 0;
    const controller = new AbortController();
    const result = dispatcher.dispatch(admin, 'sessions.export', { sessionId: 's' }, controller.signal);
    controller.abort();
    expect(await result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(errors).toEqual([]);
  });
});

describe('output', () => {
  const handlers = handlersFor({ 'memory.get': () => ({ file: 'a', text: 'b', hash: '', bytes: 1, updatedAt: 0, lines: [], ...surprise }) });
  let surprise: object = {};

  it('against the contract fails where it is checked', async () => {
    surprise = { text: 5 };
    const errors: object[] = [];
    const dispatcher = createDispatcher(handlers, { checkOutput: true, log: { warn() {}, error: (details) => errors.push(details) } });
    expect(await dispatcher.dispatch(admin, 'memory.get', { file: 'a' }, signal)).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(String(errors[0] && 'err' in errors[0] ? errors[0].err : '')).toContain('text');
  });

  it('is not checked otherwise', async () => {
    surprise = { text: 5 };
    expect(await createDispatcher(handlers).dispatch(admin, 'memory.get', { file: 'a' }, signal)).toMatchObject({ ok: true });
  });
});
