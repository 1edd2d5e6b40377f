// The import rules are awake: a tree with one violation per rule, and each is found.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkImports } from './deps.mjs';
import { at } from './setup/paths.mjs';

const files = {
  'src/shared/reads-files.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'src/shared/type-of-main.ts': "import type { Small } from '../main/base/small';\nexport type Again = Small;\n",
  'src/shared/fine.ts': "import { z } from 'zod';\nexport const fine = z.string();\n",
  'src/main/base/small.ts': 'export type Small = string;\nexport const small = 1;\n',
  'src/main/base/knows-core.ts': "import type { Deep } from '../core/tools/index';\nexport type Known = Deep;\n",
  'src/main/core/tools/index.ts': "export type { Deep } from './deep';\n",
  'src/main/core/tools/deep.ts': "import { fine } from '@shared/fine';\nexport const deep = fine;\nexport type Deep = string;\n",
  'src/main/core/tools/looks-right.ts': "import type { Agent } from '../agent';\nexport type Looked = Agent;\n",
  'src/main/core/tools/meets-equal.ts': "export const equal = () => import('../approvals');\n",
  'src/main/core/tools/cycle-a.ts': "import { b } from './cycle-b';\nexport const a = () => b;\n",
  'src/main/core/tools/cycle-b.ts': "import { a } from './cycle-a';\nexport const b = () => a;\n",
  'src/main/core/tools/loads-llama.ts': "export const llama = () => import('node-llama-cpp');\n",
  'src/main/core/tools/needs-nothing.ts': "import { gone } from '@shared/gone';\nexport const nothing = gone;\n",
  'src/main/core/tools/uses-dev.ts': "import { chromium } from '@playwright/test';\nexport const browser = chromium;\n",
  'src/main/core/tools/uses-test.ts': "import { helper } from './helper.test';\nexport const used = helper;\n",
  'src/main/core/tools/helper.test.ts': "import type { Agent } from '../agent';\nexport const helper: Agent | undefined = undefined;\n",
  'src/main/core/approvals/index.ts': 'export const approvals = 1;\n',
  'src/main/core/agent/index.ts': 'export type Agent = string;\n',
  'src/main/core/agent/opens-seal.ts': "import { deep } from '../tools/deep';\nexport const opened = deep;\n",
  'src/main/core/agent/uses-seal.ts': "import type { Deep } from '../tools';\nexport type Used = Deep;\n",
  'src/main/core/other/index.ts': "import { fine } from '@shared/fine';\nexport const other = fine;\n",
  'src/main/rpc/opens-seal.ts': "import { deep } from '../core/tools/deep';\nexport const opened = deep;\n",
  'src/main/gateway/knows-app.ts': "import { app } from '../app/app';\nexport const known = app;\n",
  'src/main/app/app.ts': "import { cli } from '../cli/cli';\nexport const app = () => cli;\n",
  'src/main/cli/cli.ts': "import { approvals } from '../core/approvals';\nexport const cli = approvals;\n",
  'src/main/cli/has-window.ts': "import { app } from 'electron';\nexport const window = app;\n",
  'src/preload/index.ts':
    "import { fine } from '@shared/fine';\nimport type { Again } from '@shared/type-of-main';\nexport const bridge: Again = String(fine);\n",
  'src/preload/reads-files.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'src/renderer/src/features/chat/chat.tsx': "import { memory } from '../memory/memory';\nexport const Chat = () => <p>{memory}</p>;\n",
  'src/renderer/src/features/memory/memory.ts': 'export const memory = 1;\n',
  'src/renderer/src/app/knows-main.ts': "import type { Small } from '../../../main/base/small';\nexport type Known = Small;\n",
};

const expected = [
  ['shared', 'src/shared/reads-files.ts'],
  ['shared', 'src/shared/type-of-main.ts'],
  ['base', 'src/main/base/knows-core.ts'],
  ['core-tools', 'src/main/core/tools/looks-right.ts'],
  ['core-tools', 'src/main/core/tools/meets-equal.ts'],
  ['no-cycles', 'src/main/core/tools/cycle-a.ts'],
  ['llama-stays-in-the-engine', 'src/main/core/tools/loads-llama.ts'],
  ['resolves', 'src/main/core/tools/needs-nothing.ts'],
  ['production-needs-no-dev-packages', 'src/main/core/tools/uses-dev.ts'],
  ['product-imports-no-tests', 'src/main/core/tools/uses-test.ts'],
  ['core-agent', 'src/main/core/agent/opens-seal.ts'],
  ['core-folders-are-known', 'src/main/core/other/index.ts'],
  ['rpc', 'src/main/rpc/opens-seal.ts'],
  ['gateway', 'src/main/gateway/knows-app.ts'],
  ['app', 'src/main/app/app.ts'],
  ['cli', 'src/main/cli/cli.ts'],
  ['electron-stays-in-its-folder', 'src/main/cli/has-window.ts'],
  ['preload', 'src/preload/reads-files.ts'],
  ['preload-takes-types-only', 'src/preload/index.ts'],
  ['renderer-features', 'src/renderer/src/features/chat/chat.tsx'],
  ['renderer', 'src/renderer/src/app/knows-main.ts'],
];

const allowed = ['src/shared/fine.ts', 'src/main/core/tools/deep.ts', 'src/main/core/tools/helper.test.ts', 'src/main/core/agent/uses-seal.ts'];

let folder = '';
let violations = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'farmhand-imports-'));
  for (const [path, text] of Object.entries({ ...files, 'package.json': '{}' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ dependencies: { zod: '*', 'node-llama-cpp': '*' }, devDependencies: { electron: '*', '@playwright/test': '*' } }),
  );
  symlinkSync(at('node_modules'), join(folder, 'node_modules'), 'junction');
  ({ violations } = await checkImports(folder, ['src']));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('import rules', () => {
  it.each(expected)('%s finds %s', (rule, from) => {
    expect(violations.filter((found) => found.from === from).map((found) => found.rule)).toContain(rule);
  });

  it('leave alone what the table allows', () => {
    expect(violations.filter((found) => allowed.includes(found.from))).toEqual([]);
  });
});
