#!/usr/bin/env node
// farmhand: the built CLI under Node 24, whatever Node the host has.
import { prepare } from '../scripts/setup/index.mjs';
import { launch } from '../scripts/setup/launch.mjs';
import { fail } from '../scripts/setup/say.mjs';

const prepared = await prepare({ build: 'missing' }).catch(fail);
if (prepared !== undefined) await launch(prepared.node, process.argv.slice(2));
