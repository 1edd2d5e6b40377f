// From the JSON text a model wrote to a value that is worth checking. Small slips are mended, nothing is guessed.
import type { JsonSchema, JsonValue } from '@shared/domain/json';
import { z } from 'zod';

const longestArguments = 1_000_000;
const objectSchema = z.record(z.string(), z.json());
const propertySchema = z.looseObject({ type: z.string().optional(), enum: z.array(z.string()).optional() });
const parametersSchema = z.looseObject({ properties: z.record(z.string(), propertySchema), required: z.array(z.string()).optional() });

/** The arguments as an object. `error` continues the sentence "the arguments of X ...". */
export function readArguments(text: string, parameters: JsonSchema): { ok: true; value: JsonValue } | { ok: false; error: string } {
  if (text.length > longestArguments) return { ok: false, error: `are too long: ${text.length} characters, at most ${longestArguments}.` };
  const parsed = parse(text.trim() === '' ? '{}' : text);
  if (!parsed.ok) return parsed;
  // Some servers send the object as a JSON string once more.
  const again = typeof parsed.value === 'string' ? parse(parsed.value) : parsed;
  const object = objectSchema.safeParse(again.ok ? (again.value ?? {}) : undefined);
  if (!object.success) return { ok: false, error: 'must be a JSON object like {"name": "value"}.' };
  return { ok: true, value: mend(object.data, parameters) };
}

function parse(text: string): { ok: true; value: JsonValue } | { ok: false; error: string } {
  try {
    return { ok: true, value: z.json().parse(JSON.parse(text)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, error: `are not valid JSON: ${why}. Send one JSON object.` };
  }
}

/** Null and empty text for optional fields mean "left out"; numbers in quotes are numbers; enum values may differ in case. */
function mend(value: Record<string, JsonValue>, parameters: JsonSchema): JsonValue {
  const schema = parametersSchema.safeParse(parameters);
  if (!schema.success) return value;
  const required = new Set(schema.data.required ?? []);
  const mended: Record<string, JsonValue> = {};
  for (const [name, given] of Object.entries(value)) {
    const property = schema.data.properties[name];
    const optional = property !== undefined && !required.has(name);
    if (optional && (given === null || given === '')) continue;
    mended[name] = property ? mendOne(given, property) : given;
  }
  return mended;
}

function mendOne(given: JsonValue, property: z.output<typeof propertySchema>): JsonValue {
  if (property.enum && typeof given === 'string') return property.enum.find((choice) => choice === given.trim().toLowerCase()) ?? given;
  if (property.type === 'number' && typeof given === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(given.trim())) return Number(given);
  if (property.type === 'string' && (typeof given === 'number' || typeof given === 'boolean')) return String(given);
  return given;
}
