// `npm test`: sets up what the tests need, runs every check and every suite, ends with one line: `N passed, N failed`.

import { runInOurPlace } from './setup/child.mjs';
import { prepare } from './setup/index.mjs';
import { at } from './setup/paths.mjs';
import { fail } from './setup/say.mjs';

const prepared = await prepare({ build: 'never' }).catch((error) => {
  process.on('exit', () => process.stdout.write('0 passed, 1 failed\n'));
  fail(error);
});
if (prepared !== undefined) await runInOurPlace(prepared.node, [at('scripts', 'test', 'run.mjs'), ...process.argv.slice(2)]);
