import { describe, expect, it } from 'vitest';
import { createRedactor, isSecretName, plainRedactor, removed, secretValues } from './redact';

const { text, data } = plainRedactor;

describe('a text', () => {
  it.each([
    `fhk_${'a'.repeat(43)}`,
    'sk-proj-abcdefghijklmnop1234',
    'sk-ant-api03-abcdefghijklmnop',
    `ghp_${'A1'.repeat(18)}`,
    `github_pat_${'A1'.repeat(15)}`,
    'AKIAIOSFODNN7EXAMPLE',
    `hf_${'a'.repeat(34)}`,
    'xoxb-1234567890-abcdef',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\ncut off in the mid',
  ])('loses %j and keeps what stands around it', (secret) => {
    const clean = text(`before ${secret}\n after`);
    expect(clean).not.toContain(secret);
    expect(clean).toContain(`before ${removed}`);
    if (!secret.includes('cut off')) expect(clean).toContain('after');
  });

  it.each([
    ['Authorization: Bearer abcdef123456', 'abcdef123456'],
    ['{"authorization":"Basic dXNlcjpwYXNz"}', 'dXNlcjpwYXNz'],
    ['authorization: raw-value-123', 'raw-value-123'],
    ['curl -H "Authorization: Token abcdef123456"', 'abcdef123456'],
    ['https://user:hunter2hunter2@farm.example/x', 'hunter2hunter2'],
    ['GET /x?key=abcdefgh&y=1', 'abcdefgh'],
    ['http://127.0.0.1:3332/#link=abcdefghij', 'abcdefghij'],
    ['DB_PASSWORD=correct-horse', 'correct-horse'],
    ['{"apiKey":"correct-horse"}', 'correct-horse'],
    ['{\\"apiKey\\":\\"correct-horse\\"}', 'correct-horse'],
    [JSON.stringify({ content: 'one\npassword=correct-horse\n' }), 'correct-horse'],
    [JSON.stringify({ content: 'one\nAKIAIOSFODNN7EXAMPLE\n\tsk-abcdefghijklmnop1234' }), 'AKIAIOSFODNN7EXAMPLE'],
    [JSON.stringify({ content: 'one\nAKIAIOSFODNN7EXAMPLE\n\tsk-abcdefghijklmnop1234' }), 'sk-abcdefghijklmnop1234'],
    ['--api-key=correct-horse', 'correct-horse'],
    ['a\\nfhk_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fhk_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ["client_secret='correct-horse'", 'correct-horse'],
  ])('%s loses its value', (given, secret) => {
    expect(text(given)).not.toContain(secret);
    expect(text(given)).toContain(removed);
  });

  it.each([
    'The token: unexpected end of input.',
    'maxTokens=1024000 and tokenizer=qwen3small',
    'Ask for the secret garden, a basic thing, and the bearer of news.',
    'sk-8 and gh_p are no secrets; see https://example.org/path:a@b',
    'task-management-system-overview',
    '{"promptTokens":123,"key":"my-editor-session"}',
  ])('%j stays as it is', (given) => {
    expect(text(given)).toBe(given);
  });

  it('is the same after a second pass', () => {
    for (const given of ['Authorization: Bearer abcdef123456', 'DB_PASSWORD=correct-horse', '{"apiKey":"correct-horse"}'])
      expect(text(text(given))).toBe(text(given));
  });
});

describe('data', () => {
  it('loses what stands under a secret name, at any depth', () => {
    expect(data({ a: [{ password: 'short', deep: { apiKey: 'x' } }], secrets: { one: 'two' }, n: 1 })).toEqual({
      a: [{ password: removed, deep: { apiKey: removed } }],
      secrets: { one: removed },
      n: 1,
    });
  });

  it('without a secret is the very same object', () => {
    const plain = { a: [1, 'two', null], tokens: 3 };
    expect(data(plain)).toBe(plain);
  });
});

describe('known values', () => {
  it('are removed wherever they stand, as soon as they are known', () => {
    let known = ['hunter2hunter2'];
    const redactor = createRedactor(() => known);
    expect(redactor.text('it is hunter2hunter2!')).toBe(`it is ${removed}!`);
    known = [];
    expect(redactor.text('it is hunter2hunter2!')).toBe('it is hunter2hunter2!');
  });

  it('are found under secret names only', () => {
    expect(secretValues({ OPENAI_API_KEY: 'abcdefgh1', PATH: '/usr/bin:/bin', nested: { token: ['abcdefgh2', 'short'] } })).toEqual(['abcdefgh1', 'abcdefgh2']);
  });
});

describe('a name', () => {
  it.each(['apiKey', 'OPENAI_API_KEY', 'db-password', 'AWS_SECRET_ACCESS_KEY', 'token', 'accessToken', 'Authorization', 'privateKey', 'set-cookie'])(
    '%s is secret',
    (name) => {
      expect(isSecretName(name)).toBe(true);
    },
  );
  it.each(['key', 'maxTokens', 'tokenizer', 'sessionKey', 'monkey', 'PATH', 'promptTokens', 'keyboard'])('%s is not', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});
