// First start: template files that are not there are written; whatever is there stays as it is.
import { randomBytes } from 'node:crypto';
import { constants, copyFile, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { hashOf, readTemplateRecord, type TemplateRecord, writeTemplateRecord } from './template-record';
import { workspaceFiles, workspaceFolders } from './workspace-files';

/** Returns the names of the files that were written, in reading order. */
export async function ensureFiles(folder: string, templatesFolder: string, clock: () => number): Promise<string[]> {
  try {
    for (const name of workspaceFolders) await mkdir(path.join(folder, name), { recursive: true });
  } catch (cause) {
    throw new FarmhandError('storage_failed', say('workspace.cannotMake', { folder }), { cause });
  }
  const known = (await readTemplateRecord(folder)).files;
  const made: TemplateRecord['files'] = {};
  const written: string[] = [];
  for (const name of workspaceFiles) {
    const file = path.join(folder, name);
    const text = await readTemplate(templatesFolder, name);
    const created = await createWhole(file, text);
    if (created) written.push(name);
    // A file without a record that holds the very text of the template came from it: another start was faster, or the record was lost.
    if (created || (!known[name] && (await readFile(file, 'utf8').catch(() => '')) === text)) {
      made[name] = { hash: hashOf(text), text, madeAt: new Date(clock()).toISOString() };
    }
  }
  if (Object.keys(made).length > 0) {
    const now = await readTemplateRecord(folder);
    await writeTemplateRecord(folder, { ...now, files: { ...now.files, ...made } });
  }
  return written;
}

export async function readTemplate(templatesFolder: string, name: string): Promise<string> {
  try {
    return (await readFile(path.join(templatesFolder, name), 'utf8')).replaceAll('\r\n', '\n');
  } catch (cause) {
    throw new FarmhandError('storage_failed', say('workspace.noTemplate', { name, folder: templatesFolder }), { cause });
  }
}

/** False when something is there already. The file appears with all its text or not at all. */
async function createWhole(file: string, text: string): Promise<boolean> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await link(temporary, file).catch((error) => {
      if (isCode(error, 'EEXIST')) throw error;
      // File systems without hard links.
      return copyFile(temporary, file, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw new FarmhandError('storage_failed', say('workspace.unwritable', { file }), { cause: error });
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
