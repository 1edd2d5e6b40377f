// What a rule lets through, said beforehand. The gateway alone decides; this follows it: patterns match whole, an argument without one must not be given.
import type { Approval } from '@shared/contract/approvals';
import type { JsonValue } from '@shared/domain/json';

export interface DraftRule {
  tool: string;
  /** As typed; '' for none. */
  patterns: Record<string, string>;
  /** Null: no matter where; '': the workspace. */
  folder: string | null;
}

export interface ToolArgument {
  name: string;
  required: boolean;
  description: string;
}

function record(value: JsonValue | undefined): Record<string, JsonValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** Read off the JSON schema of a tool's input. */
export function argumentsOf(parameters: JsonValue): ToolArgument[] {
  const schema = record(parameters);
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(record(schema.properties)).map(([name, property]) => {
    const { description } = record(property);
    return { name, required: required.includes(name), description: typeof description === 'string' ? description : '' };
  });
}

/** Why `pattern` is no regular expression, as the engine says; null when it is one. */
export function patternProblem(pattern: string): string | null {
  try {
    new RegExp(`^(?:${pattern})$`, 'u');
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Invalid regular expression: (?:\/.*\/u?: )?/s, '') : String(error);
  }
}

/** `.*` and its like: everything, line breaks aside or not. */
export function isAnything(pattern: string): boolean {
  return /^(?:\.[*]|\[\\s\\S\]\*|\(\?s:\.\*\)|\[\^\]\*)$/.test(pattern);
}

export type RuleSense = 'broken' | 'never' | 'wide' | 'some';

/** Whether a draft can be saved, fits no call at all, or lets everything through. */
export function senseOf({ patterns, folder }: DraftRule, given: readonly ToolArgument[]): RuleSense {
  if (Object.values(patterns).some((pattern) => patternProblem(pattern) !== null)) return 'broken';
  if (given.some(({ name, required }) => required && (patterns[name] ?? '') === '')) return 'never';
  const wide = folder === null && given.every(({ name }) => isAnything(patterns[name] ?? ''));
  return wide ? 'wide' : 'some';
}

/** Whether a former question would have been let through. */
export function wouldFit({ tool, patterns, folder }: DraftRule, approval: Pick<Approval, 'tool' | 'arguments' | 'action'>): boolean {
  if (approval.tool !== tool) return false;
  const given = approval.arguments;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  const fits = Object.entries(given).every(([name, value]) => (patterns[name] ?? '') !== '' && valueFits(patterns[name] ?? '', value));
  return fits && (folder === null || touchesOnly(folder, approval.action));
}

function valueFits(pattern: string, value: JsonValue): boolean {
  if (patternProblem(pattern) !== null) return false;
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return (Array.isArray(value) ? value : [value]).every((item) => whole.test(typeof item === 'string' ? item : JSON.stringify(item)));
}

function touchesOnly(folder: string, action: Approval['action']): boolean {
  const paths = action?.paths.filter(({ effect }) => effect !== 'run').map(({ path }) => path) ?? [];
  const wanted = folder.split(/[/\\]+/).filter((part) => part !== '' && part !== '.');
  if (paths.length === 0) return wanted.length === 0 && action !== null && action.folder !== null;
  return paths.every((path) => !/^(?:[/\\]|[A-Za-z]:|\.\.)/.test(path) && wanted.every((part, index) => path.split(/[/\\]+/)[index] === part));
}
