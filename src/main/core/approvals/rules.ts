// Rules that a person wrote: a tool, a pattern for each argument, a folder. They spare questions and nothing else.
import path from 'node:path';
import type { ApprovalRule, ExactAction } from '@shared/contract/approvals';
import { FarmhandError } from '@shared/contract/errors';
import type { JsonValue } from '@shared/domain/json';
import { say } from '@shared/domain/sentences';
import { isInside } from '../../base/confined-files';
import { parseRelativePath } from '../../base/relative-path';

/** Throws `invalid_input` for a pattern that is no regular expression and for a folder that is none. */
export function checkRule({ arguments: patterns, folder }: Pick<ApprovalRule, 'arguments' | 'folder'>): void {
  for (const [name, pattern] of Object.entries(patterns)) {
    if (!compile(pattern)) throw new FarmhandError('invalid_input', say('approvals.badPattern', { name }));
  }
  if (folder !== null) parseRelativePath(folder);
}

export function ruleFits(rule: ApprovalRule, call: { tool: string; arguments: JsonValue; action: ExactAction }, workspaceFolder: string): boolean {
  if (rule.tool !== call.tool) return false;
  const given = call.arguments;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  if (!Object.entries(given).every(([name, value]) => Object.hasOwn(rule.arguments, name) && valueFits(rule.arguments[name] ?? '', value))) return false;
  return rule.folder === null || touchesOnly(path.join(workspaceFolder, rule.folder), call.action);
}

function valueFits(pattern: string, value: JsonValue): boolean {
  const whole = compile(pattern);
  if (!whole) return false;
  const values = Array.isArray(value) ? value : [value];
  return values.every((item) => whole.test(typeof item === 'string' ? item : JSON.stringify(item)));
}

/** Programs may lie elsewhere; what they work on, or else where they work, may not. A call that touches nothing fits no folder. */
function touchesOnly(folder: string, { folder: workingFolder, paths }: ExactAction): boolean {
  const files = paths.filter(({ effect }) => effect !== 'run').map(({ real }) => real);
  const places = files.length > 0 || workingFolder === null ? files : [workingFolder];
  return places.length > 0 && places.every((place) => isInside(folder, place));
}

function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}
