// Calls as Qwen3-Coder writes them: an element per parameter, texts as they are, everything else as JSON.
import type { JsonSchema, JsonValue } from '@shared/domain/json';
import type { ToolSchema } from '@shared/domain/model';
import { choice, type Grammar, noneOf, optional, repeat, sequence, text } from './grammar';
import { jsonSchemaGrammar } from './json-schema-grammar';

const closing = '</parameter>';

/** Any text in which `</parameter>` does not stand. */
const freeText = ((): Grammar => {
  const beginnings = Array.from({ length: closing.length - 1 }, (_, index) => closing.slice(0, index + 1));
  // The beginning of the mark may be followed by another beginning, or by what does not go on with it.
  const left = beginnings.map((begun) => sequence(text(begun), noneOf([closing[begun.length] ?? '', closing[begun.length] ?? ''], ['<', '<'])));
  return repeat(
    choice([noneOf(['<', '<']), sequence(repeat(choice(beginnings.map(text)), 0, Number.POSITIVE_INFINITY), choice(left))]),
    0,
    Number.POSITIVE_INFINITY,
  );
})();

/** `\n<function=name>\n<parameter=key>\nvalue\n</parameter>\n</function>\n</tool_call>`; parameters in the order of the schema. Throws UnmeetableSchema. */
export function xmlCallGrammar(tools: ToolSchema[], close: string): Grammar {
  const calls = tools.map(({ name, parameters }) => sequence(text(`${name}>\n`), ...parametersOf(parameters), text('</function>')));
  return sequence(optional(text('\n')), text('<function='), choice(calls), optional(text('\n')), text(close));
}

function parametersOf(schema: JsonSchema): Grammar[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(isObject(schema.properties) ? schema.properties : {}).map(([key, inner]) => {
    const parameter = sequence(text(`<parameter=${key}>\n`), parameterValue(inner, schema), text(`\n${closing}\n`));
    return required.includes(key) ? parameter : optional(parameter);
  });
}

function parameterValue(schema: JsonValue, root: JsonSchema): Grammar {
  if (!isObject(schema)) return freeText;
  if (Array.isArray(schema.enum) && schema.enum.length > 0 && isText(schema)) return choice(schema.enum.map((value) => text(String(value))));
  return isText(schema) ? freeText : jsonSchemaGrammar({ ...schema, $defs: root.$defs ?? {} });
}

/** Whether values stand there as they are. */
function isText(schema: JsonValue | undefined): boolean {
  if (!isObject(schema)) return true;
  if (Array.isArray(schema.enum)) return schema.enum.every((value) => typeof value === 'string');
  return schema.type === 'string';
}

/** The call of the text between the marks; null when it is none. */
export function readXmlCall(between: string, tools: ToolSchema[]): { name: string; arguments: string } | null {
  const call = /^\s*<function=([^>\s]+)>([\s\S]*)<\/function>\s*$/.exec(between);
  const [, name, body] = call ?? [];
  if (name === undefined || body === undefined) return null;
  const properties = tools.find((tool) => tool.name === name)?.parameters.properties;
  const given = [...body.matchAll(/<parameter=([^>\s]+)>\n?([\s\S]*?)\n?<\/parameter>/g)].map(([, key = '', value = '']): [string, JsonValue] => [
    key,
    isText(isObject(properties) ? properties[key] : undefined) ? value : parsed(value),
  ]);
  return { name, arguments: JSON.stringify(Object.fromEntries(given)) };
}

/** Start and end of every value in a call. */
export function xmlValueRanges(call: string): [start: number, end: number][] {
  const names = [...call.matchAll(/<function=([^>\s]+)>/g)].map((match): [number, number] => [
    match.index + '<function='.length,
    match.index + match[0].length - 1,
  ]);
  const values = [...call.matchAll(/(<parameter=[^>\s]+>\n?)([\s\S]*?)\n?<\/parameter>/g)].map(([, opening = '', value = ''], index, all): [number, number] => {
    const start = (all[index]?.index ?? 0) + opening.length;
    return [start, start + value.length];
  });
  return [...names, ...values];
}

function parsed(value: string): JsonValue {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function isObject(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
