import { createRedactor } from '@shared/domain/redact';
import { expect, it } from 'vitest';
import { redactingLog } from './redacting-log';

it('takes known and recognisable secrets out of messages, details, errors and their causes', () => {
  const entries: unknown[] = [];
  const log = redactingLog(
    { warn: (details, message) => entries.push({ details, message }), error: (details, message) => entries.push({ details, message }) },
    createRedactor(() => ['canary-known-value']),
  );
  const cause = new Error('inner canary-known-value');
  const error = Object.assign(new Error('outer sk-canary0123456789abcdef', { cause }), { config: { headers: { Authorization: 'canary-header' } } });
  log.error({ err: error, url: 'http://u:canary-password@x/', reference: 'abc' }, 'with canary-known-value');
  log.warn({ token: 'canary-token' }, 'plain');
  expect(JSON.stringify(entries)).not.toContain('canary');
  expect(entries).toMatchObject([
    {
      message: 'with [secret removed]',
      details: {
        reference: 'abc',
        err: {
          type: 'Error',
          message: 'outer [secret removed]',
          stack: expect.stringContaining('redacting-log.test'),
          cause: { message: 'inner [secret removed]' },
        },
      },
    },
    { message: 'plain' },
  ]);
});
