// `npm start`: sets up what is missing or stale, then starts Farmhand. Arguments and environment are passed on.
import { prepare } from './setup/index.mjs';
import { launch } from './setup/launch.mjs';
import { endWithNpm } from './setup/orphan.mjs';
import { fail } from './setup/say.mjs';

endWithNpm();
const prepared = await prepare().catch(fail);
if (prepared !== undefined) await launch(prepared.node, ['start', ...process.argv.slice(2)]);
