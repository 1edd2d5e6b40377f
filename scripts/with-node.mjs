// Runs a script of the house under Node 24: `node scripts/with-node.mjs [--built] <script> [arguments]`. --built: build first when stale.
import { runInOurPlace } from './setup/child.mjs';
import { prepare } from './setup/index.mjs';
import { at } from './setup/paths.mjs';
import { fail } from './setup/say.mjs';

const built = process.argv[2] === '--built';
const [script = '', ...args] = process.argv.slice(built ? 3 : 2);
const prepared = await prepare({ build: built ? 'stale' : 'never' }).catch(fail);
if (prepared !== undefined) await runInOurPlace(prepared.node, [at(script), ...args]);
