// What is right: shared by evaluate.mjs (the bare library) and evaluate-product.mjs (the whole product).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const plain = (value) => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return String(value ?? '')
    .toLowerCase()
    .replace(/[“”„"'’‘`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an|my|our) /, '')
    .replace(/[\s.,!?;:]+$/, '')
    .trim();
};
const sameArguments = (want, got) => {
  const keys = new Set([...Object.keys(want ?? {}), ...Object.keys(got ?? {})]);
  return [...keys].every((key) => {
    const accepted = Array.isArray(want?.[key]) ? want[key] : [want?.[key]];
    return (
      key in (want ?? {}) &&
      key in (got ?? {}) &&
      accepted.some(
        (value) => plain(value) === plain(got[key]) || (key === 'expression' && plain(value).replace(/ /g, '') === plain(got[key]).replace(/ /g, '')),
      )
    );
  });
};

/** `alternatives`: whole calls, whole argument objects, or lists of values for single arguments. */
export function matches(want, got) {
  if (!got) return false;
  if (want.name === got.name && sameArguments(want.arguments, got.arguments)) return true;
  const alternatives = want.alternatives ?? [];
  if (!Array.isArray(alternatives)) {
    const widened = Object.fromEntries(Object.entries(want.arguments ?? {}).map(([key, value]) => [key, [value, ...[alternatives[key] ?? []].flat()]]));
    return want.name === got.name && sameArguments(widened, got.arguments);
  }
  return alternatives.some((other) => {
    if (other === null || typeof other !== 'object') return false;
    if (typeof other.name === 'string') return matches({ name: other.name, arguments: other.arguments }, got);
    const given = other.arguments ?? other;
    return want.name === got.name && (sameArguments(given, got.arguments) || sameArguments({ ...want.arguments, ...given }, got.arguments));
  });
}

const copiedArguments = ['device', 'path', 'message', 'target', 'location', 'text', 'content'];
/** How many copied arguments of calls with the right tool are as wanted. */
export function copied(wanted, made) {
  const count = { all: 0, right: 0 };
  for (const [index, want] of wanted.entries()) {
    const got = made[index];
    if (got?.name !== want.name) continue;
    for (const key of copiedArguments.filter((name) => name in (want.arguments ?? {}))) {
      count.all += 1;
      const others = Array.isArray(want.alternatives)
        ? want.alternatives.map((other) => (other?.arguments ?? other)?.[key])
        : [want.alternatives?.[key] ?? []].flat();
      if ([want.arguments[key], ...others].flat().some((value) => value !== undefined && plain(value) === plain(got.arguments?.[key]))) count.right += 1;
    }
  }
  return count;
}

export const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** The items of `<folder>/<set>.jsonl`; of every set there when none is named. */
export function readSets(folder, names) {
  const sets = names ?? readdirSync(folder).flatMap((name) => (name.endsWith('.jsonl') ? [name.slice(0, -6)] : []));
  return sets.sort().map((name) => ({
    name,
    items: readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line)),
  }));
}

/** Whether calls and text of one item are as wanted. */
export function judge(item, made, text) {
  const wanted = item.expect.calls ?? [];
  const named =
    wanted.length > 0 &&
    wanted.every((want, index) => made[index]?.name === want.name || (want.alternatives ?? []).some?.((other) => other?.name === made[index]?.name));
  const callsRight = made.length === wanted.length && wanted.every((want, index) => matches(want, made[index]));
  const { must_match: must = [], must_not_match: mustNot = [] } = item.expect.text ?? {};
  const said = text.replace(/<tool_call>[\s\S]*/, '');
  const textRight = !item.expect.text || (must.every((rule) => new RegExp(rule, 'i').test(said)) && !mustNot.some((rule) => new RegExp(rule, 'i').test(said)));
  return { right: callsRight && textRight, named, falseCall: wanted.length === 0 && made.length > 0 };
}

/** Sums per set and per kind. `add` takes an item with its outcome, `print` shows the table. */
export function openTally(set) {
  const kinds = new Map();
  const failures = [];
  const sum = { calls: 0, callsRight: 0, named: 0, texts: 0, textsRight: 0, falseCalls: 0, copies: 0, copiesRight: 0, questions: 0 };
  let count = 0;
  return {
    add(item, { right, named, falseCall, made, text, questions = 0 }) {
      count += 1;
      const kind = kinds.get(item.kind) ?? { items: 0, right: 0, named: 0, falseCalls: 0, questions: 0 };
      kind.items += 1;
      kind.right += right ? 1 : 0;
      kind.falseCalls += falseCall ? 1 : 0;
      kind.questions += questions;
      kinds.set(item.kind, kind);
      sum.questions += questions;
      if (item.expect.calls?.length) {
        const copies = copied(item.expect.calls, made);
        sum.copies += copies.all;
        sum.copiesRight += copies.right;
        sum.calls += 1;
        sum.callsRight += right ? 1 : 0;
        sum.named += named ? 1 : 0;
      } else {
        sum.texts += 1;
        sum.textsRight += right ? 1 : 0;
        sum.falseCalls += falseCall ? 1 : 0;
      }
      if (!right) failures.push({ id: item.id, kind: item.kind, user: item.messages.at(-1).content, expect: item.expect, made, text });
    },
    print(show = 0) {
      console.log(`\n${set}: ${count} items`);
      console.log(
        `calls: exact ${percent(sum.callsRight, sum.calls)} (${sum.callsRight}/${sum.calls}), right tool ${percent(sum.named, sum.calls)}; text: ${percent(sum.textsRight, sum.texts)} (${sum.textsRight}/${sum.texts}), false calls ${percent(sum.falseCalls, sum.texts)}; copied arguments ${percent(sum.copiesRight, sum.copies)} (${sum.copiesRight}/${sum.copies}); all ${percent(sum.callsRight + sum.textsRight, count)}${sum.questions ? `; asked back by the guards ${sum.questions}` : ''}`,
      );
      for (const [kind, row] of [...kinds].sort()) {
        const more = [row.falseCalls ? `false calls ${row.falseCalls}` : '', row.questions ? `asked back ${row.questions}` : ''].filter(Boolean).join(', ');
        console.log(`  ${kind.padEnd(28)} ${String(row.right).padStart(3)}/${String(row.items).padEnd(3)} ${more}`);
      }
      for (const failure of failures.slice(0, show)) console.log(`  - ${failure.id} ${JSON.stringify(failure.user)} -> ${JSON.stringify(failure.text)}`);
    },
    report: () => ({ ...sum, items: count, kinds: Object.fromEntries(kinds), failures }),
  };
}
