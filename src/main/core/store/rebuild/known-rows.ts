// To which table a row belongs that was found without one: ids tell what they name.
import { events } from '@shared/contract';
import type { FoundRow, Value } from './scan-pages';

const id = (prefix: string, value: Value | undefined): boolean => typeof value === 'string' && value.startsWith(`${prefix}_`);
const hash = (value: Value | undefined): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** The order matters where one row could be two things. */
const signs: [table: string, fits: (values: Value[]) => boolean][] = [
  ['sessions', ([first, , title]) => id('ses', first) && typeof title === 'string'],
  ['messages', ([first, session]) => id('msg', first) && id('ses', session)],
  ['runs', ([first, session]) => id('run', first) && id('ses', session)],
  ['approvals', ([first]) => id('apr', first)],
  ['grants', ([first]) => id('grt', first)],
  ['approval_rules', ([first]) => id('rule', first)],
  ['keys', ([first, second]) => id('key', first) && hash(second)],
  ['file_changes', ([first, second]) => first === null && id('chg', second)],
  ['file_versions', ([first, bytes, at]) => hash(first) && typeof bytes === 'number' && typeof at === 'number'],
  ['waiting_messages', ([first, session, run, during]) => first === null && id('ses', session) && id('run', run) && (during === 'steer' || during === 'queue')],
  ['prompt_texts', ({ length, 0: first, 1: text }) => length === 2 && hash(first) && typeof text === 'string'],
  ['events', ([first, at, event]) => first === null && typeof at === 'number' && typeof event === 'string' && Object.hasOwn(events, event)],
  ['key_values', ({ length, 0: key, 1: value }) => length === 2 && typeof key === 'string' && /^[\w.-]+$/.test(key) && isJson(value)],
];

export function tableOf({ values }: FoundRow): string | null {
  return signs.find(([, fits]) => fits(values))?.[0] ?? null;
}

function isJson(value: Value | undefined): boolean {
  try {
    return typeof value === 'string' && JSON.parse(value) !== undefined;
  } catch {
    return false;
  }
}
