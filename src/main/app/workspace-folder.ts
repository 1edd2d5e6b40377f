// Where the workspace is, also where no Farmhand can be opened to tell.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const placeSchema = z.object({ agents: z.object({ defaults: z.object({ workspace: z.string().min(1) }) }) });

/** As `moltbot.json` names it, else `workspace` in the state folder. */
export function workspaceFolderOf(stateFolder: string): string {
  try {
    const settings = placeSchema.parse(JSON.parse(readFileSync(path.join(stateFolder, 'moltbot.json'), 'utf8')));
    return path.resolve(stateFolder, settings.agents.defaults.workspace);
  } catch {
    return path.join(stateFolder, 'workspace');
  }
}
