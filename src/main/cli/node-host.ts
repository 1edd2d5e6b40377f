// The host for plain Node: everything that create-farmhand needs from outside.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createFileLog, type FileLog } from '../app/file-log';
import type { Host } from '../app/host';
import { createDesktopNotification } from '../base/desktop-notification';
import type { Context } from './context';

export function createNodeHost({ root, version, env, stateFolder }: Pick<Context, 'root' | 'version' | 'env' | 'stateFolder'>): Host & { log: FileLog } {
  const page = path.join(root, 'out', 'renderer');
  return {
    version,
    env,
    stateFolder,
    templatesFolder: path.join(root, 'templates', 'llamafarm'),
    pageFolder: existsSync(path.join(page, 'index.html')) ? page : null,
    engineEntry: path.join(root, 'out', 'main', 'engine-process.js'),
    showNotification: createDesktopNotification({ env }),
    log: createFileLog(path.join(stateFolder, 'logs')),
  };
}
