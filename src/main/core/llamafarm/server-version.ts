/** Variables in prompts came with 0.0.26. A version that is no number (`dev`, a git ref) counts as new. */
export function knowsVariables(version: string): boolean {
  const found = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (!found) return true;
  const [major, minor, patch] = found.slice(1).map(Number);
  if (major === undefined || minor === undefined || patch === undefined) return true;
  return major > 0 || minor > 0 || patch >= 26;
}
