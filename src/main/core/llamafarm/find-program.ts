import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

export interface FindOptions {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
}

/** Where a program is on PATH, or null. On Windows only what starts without a shell counts: .exe and .com of PATHEXT. */
export async function findProgram(name: string, { env, platform }: FindOptions): Promise<string | null> {
  const windows = platform === 'win32';
  const value = windows ? (env.Path ?? env.PATH) : env.PATH;
  const folders = (value ?? '').split(windows ? ';' : ':').filter((folder) => folder !== '');
  const known = (env.PATHEXT ?? '.COM;.EXE').toLowerCase().split(';');
  const endings = windows ? known.filter((ending) => ending === '.exe' || ending === '.com') : [''];
  for (const folder of folders) {
    for (const ending of endings) {
      const candidate = path.join(folder, name + ending);
      if (await isRunnable(candidate, windows)) return candidate;
    }
  }
  return null;
}

async function isRunnable(file: string, windows: boolean): Promise<boolean> {
  try {
    await access(file, windows ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
