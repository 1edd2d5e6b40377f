// `npm run build`: builds even when nothing is stale.
import { prepare } from './setup/index.mjs';
import { fail } from './setup/say.mjs';

await prepare({ build: 'always' }).catch(fail);
