// From JSON Schemas to grammars for what a model writes. Ours, because the library's makes every property required.
//
// Held to: type, enum, const, properties in the order of the schema, required, items, prefixItems, minItems and maxItems, anyOf, oneOf, allOf, local
// $ref, minLength and maxLength up to `mostCounted`, and the sign of numbers. Left to the check of the finished value: pattern, format, ranges.
import type { JsonSchema, JsonValue } from '@shared/domain/json';
import { choice, type Grammar, noneOf, oneOf, optional, repeat, sequence, text } from './grammar';

/** No value fits the schema. `message` says where and why. */
export class UnmeetableSchema extends Error {}

/** Deeper values are not written: no tool needs them, and noise would nest for ever. */
const deepest = 8;
/** Free values, where the schema says nothing, stay flatter. */
const deepestFree = 4;
/** Parts of one schema; above this its value is free JSON. */
const mostParts = 2_000;
/** Longer counts are not held to: llama.cpp writes every repetition out. */
const mostCounted = 128;

const separator = sequence(text(','), optional(text(' ')));
const colon = sequence(text(':'), optional(text(' ')));
const digit = oneOf(['0', '9']);
const hexDigit = oneOf(['0', '9'], ['a', 'f'], ['A', 'F']);
const escaped = sequence(
  text('\\'),
  choice([
    oneOf(['"', '"'], ['\\', '\\'], ['/', '/'], ['b', 'b'], ['f', 'f'], ['n', 'n'], ['r', 'r'], ['t', 't']),
    sequence(text('u'), repeat(hexDigit, 4, 4)),
  ]),
);
const stringCharacter = choice([noneOf(['"', '"'], ['\\', '\\'], ['\u0000', '\u001f'], ['\u007f', '\u007f']), escaped]);
const natural = choice([text('0'), sequence(oneOf(['1', '9']), repeat(digit, 0, 15))]);
const fraction = optional(sequence(text('.'), repeat(digit, 1, 15)));
const exponent = optional(sequence(oneOf(['e', 'e'], ['E', 'E']), optional(oneOf(['+', '+'], ['-', '-'])), repeat(digit, 1, 2)));
const boolean = choice([text('true'), text('false')]);
const freeString = string(0, Number.POSITIVE_INFINITY);
const freeValues: Grammar[] = [choice([freeString, number(true), boolean, text('null')])];

/** Throws UnmeetableSchema. Recursive and huge schemas become free JSON where they are too much. */
export function jsonSchemaGrammar(schema: JsonSchema): Grammar {
  try {
    return grammarOf(schema, { root: schema, budget: { left: mostParts }, depth: 0, refs: [], path: '' });
  } catch (error) {
    if (error instanceof TooMuch) return schema.type === 'object' || isObject(schema.properties) ? freeObject(deepestFree) : freeValue(deepestFree);
    throw error;
  }
}

/** An object of free JSON. */
export function freeObject(depth: number = deepestFree): Grammar {
  return objectOf(sequence(freeString, colon, freeValue(depth - 1)), 0, Number.POSITIVE_INFINITY);
}

/** `{"name": "x", "arguments": ...}` and the like: members in this order, all of them. */
export function jsonMembers(members: [key: string, value: Grammar][]): Grammar {
  return sequence(...members.flatMap(([key, value], index) => [...(index === 0 ? [] : [separator]), text(JSON.stringify(key)), colon, value]));
}

/** One or more of them in brackets. */
export function jsonList(item: Grammar): Grammar {
  return sequence(text('['), item, repeat(sequence(separator, item), 0, Number.POSITIVE_INFINITY), text(']'));
}

class TooMuch extends Error {}

interface Where {
  root: JsonSchema;
  budget: { left: number };
  depth: number;
  /** $refs on the way here. */
  refs: string[];
  /** For messages: `.address.city`. */
  path: string;
}

function grammarOf(schema: JsonValue | undefined, where: Where): Grammar {
  where.budget.left -= 1;
  if (where.budget.left < 0) throw new TooMuch();
  if (schema === false) throw unmeetable(where, 'allows no value');
  if (!isObject(schema)) return freeValue(deepestFree);
  if (where.depth > deepest) return freeValue(1);
  if (typeof schema.$ref === 'string') return referred(schema, schema.$ref, where);
  if ('const' in schema) return text(JSON.stringify(schema.const));
  if (Array.isArray(schema.enum)) {
    if (schema.enum.length === 0) throw unmeetable(where, 'has an empty list of values');
    return choice(schema.enum.map((value) => text(JSON.stringify(value))));
  }
  if (Array.isArray(schema.allOf)) return grammarOf(merged(schema, schema.allOf, where), where);
  const options = Array.isArray(schema.anyOf) ? schema.anyOf : schema.oneOf;
  if (Array.isArray(options)) {
    const { anyOf: _anyOf, oneOf: _oneOf, ...common } = schema;
    return firstOf(
      options.map((option) => () => grammarOf(isObject(option) ? { ...common, ...option } : option, deeper(where, ''))),
      where,
    );
  }
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? impliedType(schema)];
  return firstOf(
    types.map((type) => () => typed(type, schema, where)),
    where,
  );
}

function typed(type: JsonValue, schema: JsonSchema, where: Where): Grammar {
  switch (type) {
    case 'string':
      return string(countOf(schema.minLength, 0), countOf(schema.maxLength, Number.POSITIVE_INFINITY));
    case 'integer':
      return integer(isNegativeAllowed(schema));
    case 'number':
      return number(isNegativeAllowed(schema));
    case 'boolean':
      return boolean;
    case 'null':
      return text('null');
    case 'array':
      return list(schema, where);
    case 'object':
      return object(schema, where);
    default:
      return freeValue(deepestFree);
  }
}

/** The options that can be met; throws when none can. */
function firstOf(options: (() => Grammar)[], where: Where): Grammar {
  const met: Grammar[] = [];
  let problem: UnmeetableSchema | null = null;
  for (const option of options) {
    try {
      met.push(option());
    } catch (error) {
      if (!(error instanceof UnmeetableSchema)) throw error;
      problem = error;
    }
  }
  if (met.length === 0) throw problem ?? unmeetable(where, 'has no alternatives');
  return choice(met);
}

function referred(schema: JsonSchema, ref: string, where: Where): Grammar {
  if (where.refs.filter((before) => before === ref).length >= 2) return freeValue(1);
  const target = ref === '#' ? where.root : lookUp(where.root, ref);
  if (target === undefined) return freeValue(deepestFree);
  const { $ref: _ref, ...beside } = schema;
  return grammarOf(isObject(target) ? { ...target, ...beside } : target, { ...where, refs: [...where.refs, ref], depth: where.depth + 1 });
}

function lookUp(root: JsonSchema, ref: string): JsonValue | undefined {
  if (!ref.startsWith('#/')) return undefined;
  const steps = ref.slice(2).split('/');
  return steps.reduce<JsonValue | undefined>(
    (at, step) => (isObject(at) ? at[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
    root,
  );
}

/** allOf as one schema: properties and required ones of all, of the rest the last. */
function merged(schema: JsonSchema, parts: JsonValue[], where: Where): JsonSchema {
  const { allOf: _allOf, ...all } = schema;
  const properties: { [key: string]: JsonValue } = isObject(all.properties) ? { ...all.properties } : {};
  const required = new Set(namesOf(all.required));
  for (const part of parts) {
    if (part === false) throw unmeetable(where, 'allows no value');
    const one = isObject(part) && typeof part.$ref === 'string' ? lookUp(where.root, part.$ref) : part;
    if (!isObject(one)) continue;
    Object.assign(all, one);
    if (isObject(one.properties)) Object.assign(properties, one.properties);
    for (const name of namesOf(one.required)) required.add(name);
  }
  return { ...all, ...(Object.keys(properties).length > 0 ? { properties } : {}), ...(required.size > 0 ? { required: [...required] } : {}) };
}

function impliedType(schema: JsonSchema): JsonValue {
  if (isObject(schema.properties)) return 'object';
  return 'items' in schema || 'prefixItems' in schema ? 'array' : 'any';
}

function object(schema: JsonSchema, where: Where): Grammar {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = new Set(namesOf(schema.required));
  const missing = [...required]
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name): [string, JsonValue] => [name, schema.additionalProperties ?? true]);
  const members = [...Object.entries(properties), ...missing].flatMap(([name, inner]) => member(name, inner, required.has(name), where));
  if (members.length === 0) {
    const any = schema.additionalProperties;
    // An object that says nothing of its members, of a tool without parameters, is empty.
    if (any === undefined || any === false) return isObject(schema.properties) || any === false ? text('{}') : freeObject();
    const value = grammarOf(any, deeper(where, '.*'));
    return objectOf(sequence(freeString, colon, value), countOf(schema.minProperties, 0), countOf(schema.maxProperties, Number.POSITIVE_INFINITY));
  }
  return sequence(text('{'), membersFrom(members), text('}'));
}

interface Member {
  grammar: Grammar;
  required: boolean;
}

/** None when the member is optional and no value fits it. */
function member(name: string, schema: JsonValue, required: boolean, where: Where): Member[] {
  try {
    return [{ grammar: sequence(text(JSON.stringify(name)), colon, grammarOf(schema, deeper(where, `.${name}`))), required }];
  } catch (error) {
    if (error instanceof UnmeetableSchema && !required) return [];
    throw error;
  }
}

/** Each way to leave optional members out. Built from the last member on, so that it grows with their number only. */
function membersFrom(members: Member[]): Grammar {
  let asFirst: Grammar = sequence();
  let asNext: Grammar = sequence();
  for (const { grammar, required } of members.toReversed()) {
    const first = sequence(grammar, asNext);
    const next = sequence(separator, grammar, asNext);
    asFirst = required ? first : choice([first, asFirst]);
    asNext = required ? next : choice([next, asNext]);
  }
  return asFirst;
}

function list(schema: JsonSchema, where: Where): Grammar {
  const fixed = Array.isArray(schema.prefixItems) ? schema.prefixItems.map((item, index) => grammarOf(item, deeper(where, `[${index}]`))) : [];
  const min = Math.max(countOf(schema.minItems, 0), 0);
  const max = countOf(schema.maxItems, Number.POSITIVE_INFINITY);
  if (min > max) throw unmeetable(where, `wants at least ${min} and at most ${max} items`);
  if (fixed.length > 0) return sequence(text('['), ...fixed.flatMap((item, index) => (index === 0 ? [item] : [separator, item])), text(']'));
  if (max === 0) return text('[]');
  try {
    const item = grammarOf(schema.items, deeper(where, '[]'));
    const more = repeat(sequence(separator, item), Math.max(0, min - 1), max - 1);
    const items = sequence(item, more);
    return sequence(text('['), min === 0 ? optional(items) : items, text(']'));
  } catch (error) {
    if (error instanceof UnmeetableSchema && min === 0) return text('[]');
    throw error;
  }
}

function string(min: number, max: number): Grammar {
  return sequence(text('"'), repeat(stringCharacter, Math.min(min, max), max), text('"'));
}

function integer(negative: boolean): Grammar {
  return negative ? sequence(optional(text('-')), natural) : natural;
}

function number(negative: boolean): Grammar {
  return sequence(integer(negative), fraction, exponent);
}

function objectOf(item: Grammar, min: number, max: number): Grammar {
  const items = sequence(item, repeat(sequence(separator, item), Math.max(0, min - 1), Math.max(0, max - 1)));
  return sequence(text('{'), min === 0 ? optional(items) : items, text('}'));
}

/** Any JSON, nested `depth` times at most. */
function freeValue(depth: number): Grammar {
  const level = Math.max(0, depth);
  const known = freeValues[level];
  if (known) return known;
  const inner = freeValue(level - 1);
  const items = optional(sequence(inner, repeat(sequence(separator, inner), 0, Number.POSITIVE_INFINITY)));
  const value = choice([freeValue(0), sequence(text('['), items, text(']')), objectOf(sequence(freeString, colon, inner), 0, Number.POSITIVE_INFINITY)]);
  freeValues[level] = value;
  return value;
}

function isNegativeAllowed({ minimum, exclusiveMinimum }: JsonSchema): boolean {
  return !(typeof minimum === 'number' && minimum >= 0) && !(typeof exclusiveMinimum === 'number' && exclusiveMinimum >= 0);
}

/** A count that is small enough to be held to. */
function countOf(value: JsonValue | undefined, otherwise: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return otherwise;
  return value > mostCounted ? (otherwise === 0 ? mostCounted : otherwise) : value;
}

function namesOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

function deeper(where: Where, step: string): Where {
  return { ...where, depth: where.depth + 1, path: where.path + step };
}

function unmeetable({ path }: Where, reason: string): UnmeetableSchema {
  return new UnmeetableSchema(`${path === '' ? 'it' : path.replace(/^\./, '')} ${reason}`);
}

function isObject(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
