// Which file a program name stands for, found by us: Windows would look into the working folder first, where a model can write.
import { access, constants, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isInside } from '../../../base/confined-files';

/** Absolute path of the program, or undefined. Nothing inside `forbiddenFolder` is ever found. */
export async function findProgram(program: string, env: NodeJS.ProcessEnv, forbiddenFolder: string): Promise<string | undefined> {
  const hasFolder = /[\\/]/.test(program);
  if (hasFolder && !path.isAbsolute(program)) return undefined;
  const folders = hasFolder ? [''] : searchPath(env);
  const endings = process.platform === 'win32' && !/\.(?:exe|com)$/i.test(program) ? ['.exe', '.com'] : [''];
  const forbidden = await realpath(forbiddenFolder).catch(() => path.resolve(forbiddenFolder));
  for (const folder of folders) {
    for (const ending of endings) {
      const file = path.join(folder, program + ending);
      if (!(await isProgram(file))) continue;
      if (isInside(forbidden, await realpath(file))) continue;
      return file;
    }
  }
  return undefined;
}

/** The absolute folders of PATH. */
export function searchPath(env: NodeJS.ProcessEnv): string[] {
  const value = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  return value.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
}

async function isProgram(file: string): Promise<boolean> {
  try {
    if (!(await stat(file)).isFile()) return false;
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
