// `npm start`: sets up what is missing or stale, then opens the window, or starts the gateway without one and says why.
// Arguments and environment are passed on; with arguments it is always the gateway.
import { prepare } from './setup/index.mjs';
import { launch } from './setup/launch.mjs';
import { endWithNpm } from './setup/orphan.mjs';
import { fail } from './setup/say.mjs';
import { openWindow } from './setup/window.mjs';

const args = process.argv.slice(2);
endWithNpm();
const prepared = await prepare().catch(fail);
if (prepared !== undefined) {
  const noWindow = args.length === 0 ? await openWindow(prepared.node) : null;
  if (noWindow !== null) process.env.FARMHAND_NO_WINDOW = noWindow;
  if (noWindow !== null || args.length > 0) await launch(prepared.node, ['start', ...args]);
}
