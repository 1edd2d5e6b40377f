// What is wrong with an input, for the one who sent it: path and reason, never the value.
import type { z } from 'zod';

export interface InputIssue {
  /** Dotted, like `content.0.text`; empty for the whole. */
  path: string;
  reason: string;
}

const maxIssues = 10;

/** The issues of a failed parse, unions opened to the branch that fits best. */
export function describeIssues(error: z.core.$ZodError): InputIssue[] {
  return flatten(error.issues, []).slice(0, maxIssues);
}

/** One line for an error message. */
export function issuesInOneLine(issues: InputIssue[]): string {
  return issues.map((issue) => (issue.path === '' ? issue.reason : `${issue.path}: ${issue.reason}`)).join('; ');
}

function flatten(issues: readonly z.core.$ZodIssue[], above: PropertyKey[]): InputIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    const branch = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined;
    if (branch !== undefined) return flatten(branch, path);
    return [{ path: path.map(String).join('.'), reason: issue.message }];
  });
}

/** The branch whose first issue lies deepest: the others failed on the type itself. */
function closestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const depth = (branch: z.core.$ZodIssue[]) => branch[0]?.path.length ?? 0;
  const deepest = [...branches].sort((a, b) => depth(b) - depth(a))[0];
  return deepest !== undefined && depth(deepest) > 0 ? deepest : undefined;
}
