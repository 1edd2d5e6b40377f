import type { JsonSchema } from '@shared/domain/json';
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';
import { describe, expect, it } from 'vitest';
import { createGrammarReader, type Grammar, mayEnd, mustEnd, rest, toGbnf } from './grammar';
import { jsonSchemaGrammar, UnmeetableSchema } from './json-schema-grammar';

function accepts(grammar: Grammar, value: string): boolean {
  const reader = createGrammarReader(grammar);
  return mayEnd(reader.advance(reader.start, value));
}

/** One line per value: which of them fit the schema. */
function fitting(schema: JsonSchema, values: string[]): string[] {
  const grammar = jsonSchemaGrammar(schema);
  return values.filter((value) => accepts(grammar, value));
}

const control: JsonSchema = {
  type: 'object',
  properties: { device: { type: 'string' }, action: { enum: ['on', 'off', 'set'] }, value: { type: ['string', 'number'] }, loud: { type: 'boolean' } },
  required: ['device', 'action'],
};

describe('the grammar of a schema', () => {
  it('wants required members, in order, and lets optional ones out', () => {
    const right = [
      '{"device": "lamp", "action": "on"}',
      '{"device":"lamp","action":"set","value":-1.5e3}',
      '{"device": "a", "action": "off", "loud": true}',
      '{"device": "", "action": "on", "value": "x", "loud": false}',
    ];
    const wrong = [
      '{}',
      '{"device": "lamp"}',
      '{"action": "on", "device": "lamp"}',
      '{"device": "lamp", "action": "burn"}',
      '{"device": 1, "action": "on"}',
      '{"device": "lamp", "action": "on", }',
      '{"device": "lamp", "action": "on", "x": 1}',
    ];
    expect(fitting(control, [...right, ...wrong])).toEqual(right);
  });

  it('knows strings with everything that JSON escapes, and nothing that breaks them', () => {
    const right = ['""', '"a\\"b"', '"\\u00e9 €🎈"', '"\\\\"'];
    expect(fitting({ type: 'string' }, [...right, '"a"b"', '"\\x"', '"line\nbreak"', '"open'])).toEqual(right);
    expect(fitting({ type: 'string', minLength: 1, maxLength: 3 }, ['""', '"a"', '"abc"', '"abcd"'])).toEqual(['"a"', '"abc"']);
  });

  it('knows numbers and their sign', () => {
    expect(fitting({ type: 'number' }, ['0', '-0.5', '1e9', '01', '1.', '.5', '--1', '12'])).toEqual(['0', '-0.5', '1e9', '12']);
    expect(fitting({ type: 'integer', minimum: 1 }, ['5', '-5', '5.0'])).toEqual(['5']);
  });

  it('knows nested objects, lists, alternatives, references and what is said in parts', () => {
    const nested: JsonSchema = {
      type: 'object',
      properties: { at: { $ref: '#/$defs/point' }, tags: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 } },
      required: ['at'],
      $defs: { point: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }] } },
    };
    const right = ['{"at": [1, 2]}', '{"at": [1,2], "tags": ["a", "b"]}'];
    expect(fitting(nested, [...right, '{"at": [1]}', '{"at": [1, 2], "tags": []}', '{"at": [1, 2], "tags": ["a", "b", "c"]}'])).toEqual(right);
    expect(
      fitting({ anyOf: [{ type: 'null' }, { const: 7 }, { type: 'object', properties: { a: { type: 'boolean' } }, required: ['a'] }] }, [
        'null',
        '7',
        '8',
        '{"a": true}',
        '{}',
      ]),
    ).toEqual(['null', '7', '{"a": true}']);
    const all: JsonSchema = {
      allOf: [
        { type: 'object', properties: { a: { const: 1 } }, required: ['a'] },
        { properties: { b: { const: 2 } }, required: ['b'] },
      ],
    };
    expect(fitting(all, ['{"a": 1, "b": 2}', '{"a": 1}'])).toEqual(['{"a": 1, "b": 2}']);
    expect(fitting({ type: 'object', additionalProperties: { type: 'number' } }, ['{}', '{"x": 1, "y": 2}', '{"x": "1"}'])).toEqual(['{}', '{"x": 1, "y": 2}']);
  });

  it('is free JSON where the schema says nothing', () => {
    const values = ['1', '{"a": [1, {"b": null}]}', '"x"'];
    expect(fitting({}, [...values, '{a: 1}', '[1, 2'])).toEqual(values);
    expect(fitting({ type: 'object', properties: {} }, ['{}', '{"a": 1}'])).toEqual(['{}']);
  });

  it('ends: recursion and size are cut to free JSON', () => {
    const tree: JsonSchema = { type: 'object', properties: { left: { $ref: '#' }, name: { type: 'string' } }, required: ['name'] };
    expect(fitting(tree, ['{"name": "a"}', '{"left": {"name": "b"}, "name": "a"}', '{"left": 7, "name": "a"}'])).toHaveLength(2);
    const wide: JsonSchema = { type: 'object', properties: Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`p${index}`, { type: 'string' }])) };
    expect(fitting(wide, ['{"anything": 1}', '7'])).toEqual(['{"anything": 1}']);
    const deep = Array.from({ length: 100 }).reduce<JsonSchema>((inner) => ({ type: 'object', properties: { in: inner }, required: ['in'] }), {
      type: 'string',
    });
    expect(toGbnf(jsonSchemaGrammar(deep)).length).toBeLessThan(5_000);
  });

  it('that nothing can meet says where', () => {
    const impossible: [JsonSchema, RegExp][] = [
      [{ type: 'object', properties: { mood: { enum: [] } }, required: ['mood'] }, /^mood has an empty list/],
      [{ type: 'object', properties: { a: { type: 'object', properties: { b: false }, required: ['b'] } }, required: ['a'] }, /^a\.b allows no value/],
      [{ type: 'array', minItems: 3, maxItems: 2 }, /^it wants at least 3/],
    ];
    for (const [schema, message] of impossible) {
      expect(() => jsonSchemaGrammar(schema)).toThrow(UnmeetableSchema);
      expect(() => jsonSchemaGrammar(schema)).toThrow(message);
    }
    expect(fitting({ type: 'object', properties: { mood: { enum: [] }, a: { type: 'null' } } }, ['{}', '{"a": null}'])).toHaveLength(2);
  });

  it('can be followed in pieces, and what is left is a grammar again', () => {
    const reader = createGrammarReader(jsonSchemaGrammar(control));
    const middle = reader.advance(reader.start, '{"device": "la');
    expect(accepts(rest(middle), 'mp", "action": "on"}')).toBe(true);
    expect(accepts(rest(middle), '"}')).toBe(false);
    expect(mustEnd(reader.advance(middle, 'mp", "action": "on"'))).toBe(false);
    expect(mustEnd(reader.advance(middle, 'mp", "action": "on", "loud": true}'))).toBe(true);
  });

  it('does not multiply where alternatives are alike', () => {
    const alike: JsonSchema = { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'string' }, {}] } };
    const reader = createGrammarReader(jsonSchemaGrammar(alike));
    expect(reader.advance(reader.start, `[${'"a", '.repeat(200)}`).length).toBeLessThan(50);
  });

  it('is read by llama.cpp, whole and from any place within', async () => {
    const llama = await getLlama({ build: 'never', gpu: false, logLevel: LlamaLogLevel.disabled, maxThreads: 1 });
    const grammar = jsonSchemaGrammar({
      type: 'object',
      properties: { 'odd "name"\n-]^': { type: 'string', maxLength: 5 }, mood: { enum: ['gut', 'schön', '🎈', '\\'] }, any: {} },
      required: ['mood'],
    });
    const value = '{"odd \\"name\\"\\n-]^": "a\\n", "mood": "schön", "any": {"x": [1]}}';
    expect(accepts(grammar, value)).toBe(true);
    const reader = createGrammarReader(grammar);
    for (let cut = 0; cut < value.length; cut += 1) await llama.createGrammar({ grammar: toGbnf(rest(reader.advance(reader.start, value.slice(0, cut)))) });
    await llama.dispose();
  });
});
