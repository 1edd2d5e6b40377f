import { describe, expect, it } from 'vitest';
import { readValue, writeValue } from './text-value';

describe('a value in a field', () => {
  it('goes back and forth without a change', () => {
    const values = [
      [{ kind: 'list', nullable: false }, ['barn.local', 'farm']],
      [
        { kind: 'object', nullable: true },
        { cert: 'a.pem', key: 'b.pem' },
      ],
      [{ kind: 'number', nullable: true }, 0.5],
      [{ kind: 'path', nullable: true }, '/models/a.gguf'],
      [{ kind: 'number', nullable: true }, null],
    ] as const;
    for (const [kind, value] of values) {
      const plain = JSON.parse(JSON.stringify(value));
      expect(readValue(kind, writeValue(kind, plain))).toEqual({ ok: true, value: plain });
    }
  });

  it('is none when the field is empty, where there may be none', () => {
    expect(readValue({ kind: 'string', nullable: true }, '  ')).toEqual({ ok: true, value: null });
    expect(readValue({ kind: 'string', nullable: false }, '  ')).toEqual({ ok: true, value: '' });
    expect(readValue({ kind: 'list', nullable: false }, '')).toEqual({ ok: true, value: [] });
  });

  it('is refused when it is no number or no JSON', () => {
    expect(readValue({ kind: 'number', nullable: false }, '')).toMatchObject({ ok: false, why: 'number' });
    expect(readValue({ kind: 'number', nullable: false }, 'many')).toMatchObject({ ok: false, why: 'number' });
    expect(readValue({ kind: 'number', nullable: false }, '1,5')).toEqual({ ok: true, value: 1.5 });
    expect(readValue({ kind: 'object', nullable: false }, '{')).toMatchObject({ ok: false, why: 'json' });
  });
});
