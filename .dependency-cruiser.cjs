// The import rules of the tree, row by row. scripts/deps.mjs checks them (it adds the @shared alias); docs/architecture.md tells what each layer is for.

/** Core folders, in groups: a folder may import the groups to its left. Folders of one group meet through functions that main/app hands in. */
const coreGroups = [
  ['store', 'settings', 'secrets'],
  ['llamafarm', 'engine', 'providers', 'workspace', 'skills'],
  ['tools', 'approvals'],
  ['agent'],
  ['tasks', 'mesh', 'extensions'],
];

const tests = '[.](test|fixture)[.]tsx?$';
const base = '^src/main/base/';
const shared = '^src/shared/';
const coreIndex = '^src/main/core/[^/]+/index[.]ts$';
const platform = ['core', 'npm', 'npm-optional'];

/**
 * One row of the table: files under `from` may import themselves and `may`, and nothing else of ours.
 * `platform`: Node's modules and production dependencies are allowed too. Tests are free to import what they need to show.
 */
function row(name, comment, from, may, options = { platform: true }) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { pathNot: [from, ...may], ...(options.platform ? { dependencyTypesNot: platform } : {}) },
  };
}

const coreRows = coreGroups.flatMap((group, position) =>
  group.map((folder) => {
    const left = coreGroups.slice(0, position).flat();
    const others = left.length > 0 ? [`^src/main/core/(${left.join('|')})/index[.]ts$`] : [];
    return row(
      `core-${folder}`,
      `core/${folder} may import base, shared and the public index of ${left.length > 0 ? `core/{${left.join(',')}}` : 'no other core folder'}. Equals meet through functions handed in by main/app.`,
      `^src/main/core/${folder}/`,
      [base, shared, ...others],
    );
  }),
);

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'An import that leads nowhere is a missing file or a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that package.json does not name may vanish with the next install.',
      severity: 'error',
      from: { path: '^(src|e2e|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    row('shared', 'src/shared is pure: zod and nothing else, neither node nor dom.', '^src/shared/', ['node_modules/zod/'], { platform: false }),
    row('preload', 'The preload imports electron and types of shared.', '^src/preload/', ['node_modules/electron/', shared], { platform: false }),
    {
      name: 'preload-takes-types-only',
      comment: 'What the preload takes from shared are types: its bundle stays one small file.',
      severity: 'error',
      from: { path: '^src/preload/', pathNot: tests },
      to: { path: shared, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer',
      comment: 'The page runs in a browser: shared and its own packages, never src/main, the preload or Node. NOTICE is a text that it shows.',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: tests },
      to: { pathNot: ['^src/renderer/', shared, 'node_modules/', '^NOTICE$'] },
    },
    {
      name: 'renderer-features',
      comment: 'A feature imports renderer/{client,ui,i18n} and shared, never another feature and not the app around it.',
      severity: 'error',
      from: { path: '^src/renderer/src/features/([^/]+)/', pathNot: tests },
      to: { path: '^src/renderer/', pathNot: ['^src/renderer/src/features/$1/', '^src/renderer/src/(client|ui|i18n)/'] },
    },
    row('base', 'main/base: small helpers over Node; shared for the shape of errors. No domain words, so nothing of core.', '^src/main/base/', [shared]),
    {
      name: 'core-folders-are-known',
      comment: 'A new core folder takes its place in the groups at the top of this file first.',
      severity: 'error',
      from: { path: `^src/main/core/(?!(${coreGroups.flat().join('|')})/)` },
      to: {},
    },
    ...coreRows,
    row('rpc', 'main/rpc imports core through its public indexes, base and shared.', '^src/main/rpc/', [coreIndex, base, shared]),
    row('gateway', 'main/gateway imports rpc, core through its public indexes, base and shared.', '^src/main/gateway/', [
      '^src/main/rpc/',
      coreIndex,
      base,
      shared,
    ]),
    row('app', 'main/app builds everything: all of main except electron and cli.', '^src/main/app/', ['^src/main/(base|core|rpc|gateway)/', shared]),
    row('electron', 'main/electron imports app, rpc (the transport type), base and shared.', '^src/main/electron/', [
      '^src/main/(app|rpc|base)/',
      shared,
      'node_modules/electron/',
    ]),
    row('cli', 'main/cli imports app, rpc (the transport type), base and shared.', '^src/main/cli/', ['^src/main/(app|rpc|base)/', shared]),
    {
      name: 'electron-stays-in-its-folder',
      comment: 'Everything but src/main/electron and src/preload runs under plain Node.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: '^src/(main/electron|preload)/' },
      to: { path: '(node_modules/electron/|^electron$)' },
    },
    {
      name: 'llama-stays-in-the-engine',
      comment: 'node-llama-cpp loads native code: only the engine process may.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/core/engine/' },
      to: { path: 'node_modules/(node-llama-cpp|@node-llama-cpp)/' },
    },
    {
      name: 'production-needs-no-dev-packages',
      comment: 'What src/main runs with is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/main/', pathNot: [tests, '^src/main/electron/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-imports-no-tests',
      comment: 'Fixtures and tests are no part of the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['^e2e/', '^scripts/', tests] },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API: swc reads the sources (docs/decisions/0003).
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^out/'] },
    exclude: { path: ['^out/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: false,
    progress: { type: 'none' },
  },
};
