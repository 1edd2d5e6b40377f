// `npm start`: sets up what is missing or stale, then starts Farmhand. Arguments and environment are passed on.
import { bringElectron } from './setup/electron.mjs';
import { prepare } from './setup/index.mjs';
import { launch } from './setup/launch.mjs';
import { endWithNpm } from './setup/orphan.mjs';
import { fail } from './setup/say.mjs';

const args = process.argv.slice(2);
endWithNpm();
const prepared = await prepare().catch(fail);
if (prepared !== undefined) {
  if (!args.includes('--headless')) await bringElectron(prepared.node);
  await launch(prepared.node, ['start', ...args]);
}
