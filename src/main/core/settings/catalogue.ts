// Every setting a person may change, read off the schema: page, command line and documents show the same.
import type { MethodOutput } from '@shared/contract';
import type { SettingInfo } from '@shared/contract/settings';
import type { JsonValue } from '@shared/domain/json';
import { z } from 'zod';
import { type SettingMeta, settingsSchema } from './schema';

/** A setting without what it is now. */
export type SettingShape = Omit<SettingInfo, 'value' | 'set'> & { local: boolean };

export const sections: MethodOutput<'settings.catalogue'>['sections'] & { id: SettingMeta['section'] }[] = [
  { id: 'agent', title: 'Agent' },
  { id: 'tools', title: 'Tools' },
  { id: 'gateway', title: 'Gateway' },
  { id: 'llamafarm', title: 'LlamaFarm' },
  { id: 'engine', title: 'Built-in engine' },
  { id: 'downloads', title: 'Downloads' },
];

const nodeSchema = z.looseObject({
  section: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  kind: z.enum(['path', 'list', 'object']).optional(),
  restart: z.boolean().optional(),
  secret: z.boolean().optional(),
  local: z.boolean().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string()).optional(),
  anyOf: z.array(z.looseObject({ type: z.string().optional(), enum: z.array(z.string()).optional() })).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  default: z.json().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
type Node = z.infer<typeof nodeSchema>;

let known: SettingShape[] | null = null;

/** In the order of the file. */
export function settingShapes(): SettingShape[] {
  known ??= shapesIn(nodeSchema.parse(z.toJSONSchema(settingsSchema, { io: 'input' })), []);
  return known;
}

/** With the values in force; `document` is what stands in the file. */
export function describeSettings(values: JsonValue, document: JsonValue): SettingInfo[] {
  return settingShapes().map(({ local: _, ...shape }) => {
    const keys = shape.path.split('.');
    const value = valueAt(values, keys);
    return { ...shape, value: shape.secret ? null : (value ?? null), set: valueAt(document, keys) !== undefined };
  });
}

/** Undefined where nothing stands. */
export function valueAt(document: JsonValue | undefined, keys: readonly string[]): JsonValue | undefined {
  let at = document;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

function shapesIn(node: Node, keys: string[]): SettingShape[] {
  if (node.title !== undefined) return [shapeOf(node, keys)];
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => shapesIn(nodeSchema.parse(child), [...keys, key]));
}

function shapeOf(node: Node, keys: string[]): SettingShape {
  const ways = node.anyOf ?? [];
  const types = new Set([...(typeof node.type === 'string' ? [node.type] : (node.type ?? [])), ...ways.flatMap(({ type }) => type ?? [])]);
  const options = node.enum ?? ways.find((way) => way.enum !== undefined)?.enum;
  const free = node.enum === undefined && options !== undefined;
  // JSON numbers end where JavaScript can no longer count: no limit that a person should see.
  const limit = (value: number | undefined): value is number => value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    path: keys.join('.'),
    section: node.section ?? '',
    title: node.title ?? '',
    description: node.description ?? '',
    kind: node.kind ?? kindOf(types, options),
    ...(options === undefined ? {} : { options }),
    ...(free ? { free } : {}),
    nullable: types.has('null'),
    default: node.default ?? null,
    secret: node.secret ?? false,
    restart: node.restart ?? false,
    local: node.local ?? false,
    ...(limit(node.minimum) ? { min: node.minimum } : {}),
    ...(limit(node.maximum) ? { max: node.maximum } : {}),
    ...(types.has('integer') ? { integer: true } : {}),
  };
}

function kindOf(types: ReadonlySet<string>, options: string[] | undefined): SettingInfo['kind'] {
  if (options !== undefined) return 'enum';
  if (types.has('boolean')) return 'boolean';
  if (types.has('number') || types.has('integer')) return 'number';
  if (types.has('array')) return 'list';
  return types.has('object') ? 'object' : 'string';
}
