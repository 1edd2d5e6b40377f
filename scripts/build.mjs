// `npm run build`: builds even when nothing is stale; with --if-stale only then.
import { prepare } from './setup/index.mjs';
import { fail } from './setup/say.mjs';

await prepare({ build: process.argv.includes('--if-stale') ? 'stale' : 'always' }).catch(fail);
