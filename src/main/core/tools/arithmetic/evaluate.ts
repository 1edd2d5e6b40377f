// Arithmetic and nothing else: the tree that mathjs reads is checked node by node before it is worked out.
import type { MathJsInstance, MathNode } from 'mathjs';

export type Arithmetic = { ok: true; value: number; text: string } | { ok: false; error: string };

/** Characters. */
export const longestExpression = 300;
const mostNodes = 150;

/** All take bounded time whatever their arguments are. */
const functions = new Set(
  'abs acos acosh asin asinh atan atan2 atanh cbrt ceil cos cosh cot exp expm1 fix floor gcd hypot lcm ln log log10 log1p log2 max mean median min mod nthRoot pow round sec sign sin sinh sqrt square cube sum tan tanh'.split(
    ' ',
  ),
);
const constants: Record<string, number> = { pi: Math.PI, e: Math.E, tau: Math.PI * 2, phi: (1 + Math.sqrt(5)) / 2 };
const operators = new Set(['add', 'subtract', 'multiply', 'divide', 'pow', 'mod', 'unaryMinus', 'unaryPlus', 'factorial']);

let loading: Promise<MathJsInstance> | undefined;

/** The library takes 0.4 s to load, so only a person who calculates waits for it. */
async function load(): Promise<MathJsInstance> {
  loading ??= import('mathjs/number').then(({ create, all }) => {
    const math = create(all ?? {}, {});
    const refuse = (): never => {
      throw new Error('not available');
    };
    // Never reached through the checked tree; switched off all the same.
    math.import(
      { import: refuse, createUnit: refuse, evaluate: refuse, compile: refuse, simplify: refuse, derivative: refuse, resolve: refuse },
      { override: true },
    );
    return math;
  });
  return loading;
}

/** Works out an expression of numbers, operators and well-known functions. Never throws for what a model wrote. */
export async function evaluateArithmetic(expression: string): Promise<Arithmetic> {
  if (expression === '') return { ok: false, error: 'the expression is empty. Write something like (3 + 4) * 12.' };
  const math = await load();
  let tree: MathNode;
  try {
    tree = math.parse(expression);
  } catch (error) {
    return {
      ok: false,
      error: `"${expression}" cannot be read as arithmetic (${error instanceof Error ? error.message : String(error)}). Write something like (3 + 4) * 12.`,
    };
  }
  const refused = refusal(math, tree);
  if (refused) return { ok: false, error: `${refused} Write something like (3 + 4) * 12.` };
  try {
    const value: unknown = tree.evaluate({ ...constants, ln: Math.log });
    if (typeof value !== 'number') return { ok: false, error: `"${expression}" does not give a number.` };
    if (Number.isNaN(value)) return { ok: false, error: `"${expression}" has no real result.` };
    if (!Number.isFinite(value)) return { ok: false, error: `"${expression}" is infinite or too large.` };
    return { ok: true, value, text: math.format(value, { precision: 14, lowerExp: -7, upperExp: 15 }) };
  } catch (error) {
    return { ok: false, error: `"${expression}" cannot be worked out (${error instanceof Error ? error.message : String(error)}).` };
  }
}

/** Why a tree is more than arithmetic; undefined when it is fine. */
function refusal(math: MathJsInstance, tree: MathNode): string | undefined {
  let nodes = 0;
  let why: string | undefined;
  tree.traverse((node, path, parent) => {
    nodes += 1;
    why ??= nodeRefusal(math, node, path, parent);
  });
  return why ?? (nodes > mostNodes ? `the expression has ${nodes} parts, at most ${mostNodes} are worked out.` : undefined);
}

function nodeRefusal(math: MathJsInstance, node: MathNode, path: string, parent: MathNode | null): string | undefined {
  if (math.isConstantNode(node)) return typeof node.value === 'number' ? undefined : 'only numbers can be worked out.';
  if (math.isParenthesisNode(node)) return undefined;
  if (math.isOperatorNode(node)) return operators.has(node.fn) ? undefined : `${node.op} is no arithmetic operator here.`;
  if (math.isFunctionNode(node)) return functions.has(node.fn.name) ? undefined : `there is no function ${node.fn.name || 'of that kind'}.`;
  if (math.isSymbolNode(node)) {
    if (path === 'fn' && parent && math.isFunctionNode(parent)) return undefined;
    return Object.hasOwn(constants, node.name) ? undefined : `"${node.name}" is not a number.`;
  }
  return 'only numbers, + - * / ^ % and functions like sqrt can be worked out.';
}
