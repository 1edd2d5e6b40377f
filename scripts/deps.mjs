// Checks the import rules of .dependency-cruiser.cjs over the tree (or over the folder given). Exit code 1 when one is broken.
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} folder project root to check; its own rules file is read
 * @returns {Promise<{ modules: number, dependencies: number, violations: { rule: string, from: string, to: string, comment: string }[] }>}
 */
export async function checkImports(folder = root, parts = ['src', 'e2e', 'scripts']) {
  const config = createRequire(import.meta.url)(resolve(root, '.dependency-cruiser.cjs'));
  const resolving = { alias: { '@shared': resolve(folder, 'src', 'shared') } };
  const previous = process.cwd();
  process.chdir(folder);
  try {
    const { output } = await cruise(parts, { ...config.options, validate: true, ruleSet: { forbidden: config.forbidden } }, resolving);
    if (typeof output === 'string') throw new Error(output);
    const comments = new Map(config.forbidden.map((rule) => [rule.name, rule.comment]));
    const violations = output.summary.violations.map((found) => ({
      rule: found.rule.name,
      from: found.from,
      to: found.cycle ? found.cycle.map((step) => step.name).join(' -> ') : found.to,
      comment: comments.get(found.rule.name) ?? '',
    }));
    return { modules: output.summary.totalCruised, dependencies: output.summary.totalDependenciesCruised, violations };
  } finally {
    process.chdir(previous);
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { modules, dependencies, violations } = await checkImports();
  for (const found of violations) console.error(`${found.rule}: ${relative(root, resolve(root, found.from))} -> ${found.to}\n    ${found.comment}`);
  console.log(`import rules: ${modules} files, ${dependencies} imports, ${violations.length} broken`);
  process.exitCode = violations.length > 0 || modules === 0 ? 1 : 0;
}
