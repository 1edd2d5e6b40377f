// What a yes is bound to: one hash over everything that makes the action what it is.
import { createHash } from 'node:crypto';
import type { ExactAction } from '@shared/contract/approvals';
import type { JsonValue } from '@shared/domain/json';

/** JSON with sorted keys and no space, the same for equal values (as in RFC 8785, for values that came out of JSON). */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${fields.join(',')}}`;
}

/** SHA-256, hex. How a path is shown to people is left out; where it really leads is not. */
export function hashAction(tool: string, given: JsonValue, action: ExactAction): string {
  const bound = {
    tool,
    toolVersion: action.toolVersion,
    arguments: given,
    folder: action.folder,
    paths: action.paths.map(({ real, effect, content }) => ({ real, effect, content })),
    environment: [...action.environment].sort(),
    command: action.command ?? null,
    network: action.network ?? null,
    sandbox: action.sandbox ?? null,
  };
  return createHash('sha256').update(canonicalJson(bound)).digest('hex');
}
