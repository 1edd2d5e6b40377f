// Files below one folder and nowhere else, after symbolic links are resolved, also when a link is swapped in between.
import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { asDiskError } from './disk-errors';
import { parseRelativePath, type RelativePathOptions } from './relative-path';

export interface ConfinedPath {
  /** Absolute, without links. The last part need not exist. */
  real: string;
  /** Below the root, with forward slashes and the spelling on disk. Empty for the root itself. */
  relative: string;
  /** Absent when nothing is there yet. */
  stats: Stats | undefined;
}

const noFollow = constants.O_NOFOLLOW ?? 0;
const nonBlocking = constants.O_NONBLOCK ?? 0;
const directoryOnly = constants.O_DIRECTORY ?? 0;

/** Where a path inside `root` really is. Throws `invalid_input` when it, or a link on its way, leads out. */
export async function resolveConfined(root: string, input: string, options: RelativePathOptions = {}): Promise<ConfinedPath> {
  const parts = parseRelativePath(input, options);
  const realRoot = await realRootOf(root);
  let current = realRoot;
  const missing: string[] = [];
  for (const part of parts) {
    if (missing.length > 0) {
      missing.push(part);
      continue;
    }
    const name = await spellingOnDisk(current, part);
    if (name === undefined) {
      missing.push(part);
      continue;
    }
    current = await realOf(path.join(current, name), input);
    if (!isInside(realRoot, current)) throw leadsOut(input);
  }
  const real = path.join(current, ...missing);
  // A link inside the root may still point at something hidden there.
  if (!options.hidden) parseRelativePath(toRelative(realRoot, real), options);
  return { real, relative: toRelative(realRoot, real), stats: missing.length === 0 ? await stat(current) : undefined };
}

/** True when `child` is `parent` or below it. Both absolute and without links. */
export function isInside(parent: string, child: string): boolean {
  const step = path.relative(parent, child);
  return step === '' || (step !== '..' && !step.startsWith(`..${path.sep}`) && !path.isAbsolute(step));
}

/** The bytes of a regular file, at most `limit`; more throws `payload_too_large`. */
export async function readConfined(
  root: string,
  input: string,
  limit: number,
  options: RelativePathOptions = {},
): Promise<{ file: ConfinedPath; bytes: Buffer }> {
  const file = await resolveConfined(root, input, options);
  if (!file.stats) throw new FarmhandError('not_found', `There is no file ${file.relative || input}. Look what is there with list_files.`);
  if (file.stats.isDirectory()) throw new FarmhandError('invalid_input', `${file.relative || 'The workspace'} is a folder. Look into it with list_files.`);
  if (!file.stats.isFile()) throw new FarmhandError('invalid_input', `${file.relative} is not a regular file. Choose another file.`);
  const handle = await openChecked(root, file, constants.O_RDONLY, input);
  try {
    const { size } = await handle.stat();
    if (size > limit) throw new FarmhandError('payload_too_large', `${file.relative} has ${size} bytes; at most ${limit} can be read. Choose a smaller file.`);
    return { file, bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}

/** Creates or replaces a file in one step: readers see the old text or the new one, never half. Folders on the way are made. */
export async function writeConfined(
  root: string,
  input: string,
  text: string | Uint8Array,
  options: RelativePathOptions = {},
): Promise<{ file: ConfinedPath; created: boolean }> {
  const file = await resolveConfined(root, input, options);
  if (file.relative === '') throw new FarmhandError('invalid_input', 'The path is empty. Give the name of a file, like notes/todo.md.');
  if (file.stats && !file.stats.isFile()) throw new FarmhandError('invalid_input', `${file.relative} is not a regular file. Choose another name.`);
  const parent = path.dirname(file.real);
  await makeFolder(parent, file.relative);
  const anchor = await openAnchor(root, parent, input);
  const name = path.basename(file.real);
  const temporary = anchor.at(`.${name.slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const mode = file.stats ? file.stats.mode & 0o777 : 0o666;
    const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noFollow, mode);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await anchor.check();
    await rename(temporary, anchor.at(name));
    await anchor.settle();
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw asDiskError(error, file.relative);
  } finally {
    await anchor.close();
  }
  return { file, created: file.stats === undefined };
}

/** Removes a regular file. Throws `not_found` when there is none. */
export async function removeConfined(root: string, input: string): Promise<ConfinedPath> {
  const file = await resolveConfined(root, input);
  if (!file.stats) throw new FarmhandError('not_found', `There is no file ${file.relative || input}. Nothing was removed.`);
  if (!file.stats.isFile()) throw new FarmhandError('invalid_input', `${file.relative} is not a regular file. Nothing was removed.`);
  const anchor = await openAnchor(root, path.dirname(file.real), input);
  try {
    await anchor.check();
    await unlink(anchor.at(path.basename(file.real)));
  } finally {
    await anchor.close();
  }
  return file;
}

/** Adds text to the end of a file, which is made when it is not there. */
export async function appendConfined(root: string, input: string, text: string): Promise<ConfinedPath> {
  const file = await resolveConfined(root, input);
  const parent = path.dirname(file.real);
  await makeFolder(parent, file.relative);
  const anchor = await openAnchor(root, parent, input);
  try {
    const handle = await open(anchor.at(path.basename(file.real)), constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | noFollow | nonBlocking, 0o666);
    try {
      if (!(await handle.stat()).isFile()) throw new FarmhandError('invalid_input', `${file.relative} is not a regular file. Move it out of the way.`);
      await anchor.check();
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!file.stats) await anchor.settle();
  } catch (error) {
    throw asDiskError(error, file.relative);
  } finally {
    await anchor.close();
  }
  return file;
}

/** An open file whose place is checked again after it was opened: a link swapped in after the first check is found out. */
async function openChecked(root: string, file: ConfinedPath, flags: number, input: string): Promise<FileHandle> {
  const handle = await open(file.real, flags | noFollow | nonBlocking).catch((cause) => {
    throw openFailed(file.relative, cause);
  });
  try {
    await checkPlace(root, handle, file.real, input);
    if (!(await handle.stat()).isFile()) throw new FarmhandError('invalid_input', `${file.relative} is not a regular file. Choose another file.`);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

interface Anchor {
  at(name: string): string;
  check(): Promise<void>;
  /** What was renamed is under its name after a power cut, too. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A folder held open while files in it are made. On Linux names are reached through the open folder itself, so that swapping the folder for
 * a link has no effect; elsewhere the place is checked right before the last step, which leaves a gap of microseconds to a program of the
 * same user that swaps folders on purpose.
 */
async function openAnchor(root: string, folder: string, input: string): Promise<Anchor> {
  if (process.platform === 'win32') {
    const check = async (): Promise<void> => {
      if (!isInside(await realpath(root), await realpath(folder))) throw leadsOut(input);
    };
    await check();
    return { at: (name) => path.join(folder, name), check, settle: async () => undefined, close: async () => undefined };
  }
  const handle = await open(folder, constants.O_RDONLY | directoryOnly | noFollow).catch((cause) => {
    throw openFailed(path.basename(folder), cause);
  });
  const check = (): Promise<void> => checkPlace(root, handle, folder, input);
  try {
    await check();
  } catch (error) {
    await handle.close();
    throw error;
  }
  const base = process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : folder;
  return { at: (name) => `${base}/${name}`, check, settle: () => handle.sync(), close: () => handle.close() };
}

/** What is open must lie inside. On Linux the kernel says where it lies; elsewhere the path must show it, twice, since a link may come and go. */
async function checkPlace(root: string, handle: FileHandle, opened: string, input: string): Promise<void> {
  const realRoot = await realpath(root);
  const place = process.platform === 'linux' ? await readlink(`/proc/self/fd/${handle.fd}`).catch(() => undefined) : undefined;
  if (place !== undefined) {
    if (!isInside(realRoot, place)) throw leadsOut(input);
    return;
  }
  const held = await handle.stat({ bigint: true });
  for (let look = 0; look < 2; look += 1) {
    const real = await realpath(opened);
    const shown = await lstat(real, { bigint: true });
    if (!isInside(realRoot, real) || held.ino !== shown.ino || held.dev !== shown.dev) throw leadsOut(input);
  }
}

/** The name as it stands on disk: exact, else the one entry that differs in case or accents only. */
async function spellingOnDisk(folder: string, name: string): Promise<string | undefined> {
  const exact = await lstat(path.join(folder, name)).catch(() => undefined);
  if (exact && process.platform === 'linux') return name;
  const entries = await readdir(folder).catch((): string[] => []);
  if (entries.includes(name)) return name;
  const wanted = fold(name);
  const same = entries.filter((entry) => fold(entry) === wanted);
  if (same.length > 1) throw new FarmhandError('conflict', `${same.join(' and ')} differ in case only. Give the exact name.`);
  return same[0] ?? (exact ? name : undefined);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

async function realOf(file: string, input: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (cause) {
    throw new FarmhandError('invalid_input', `The path ${JSON.stringify(input.slice(0, 80))} goes through a broken link. Choose another path.`, { cause });
  }
}

async function makeFolder(folder: string, relative: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new FarmhandError('tool_failed', `The folder of ${relative} cannot be made; perhaps a file of that name is in the way. Choose another path.`, {
      cause,
    });
  }
}

function toRelative(root: string, real: string): string {
  return path.relative(root, real).split(path.sep).join('/');
}

async function realRootOf(root: string): Promise<string> {
  try {
    return await realpath(root);
  } catch (cause) {
    throw new FarmhandError('storage_failed', 'The workspace folder is not there. Start Farmhand again to have it made.', { cause });
  }
}

function leadsOut(input: string): FarmhandError {
  return new FarmhandError(
    'invalid_input',
    `The path ${JSON.stringify(input.slice(0, 80))} leads out of the folder. Give a path inside the folder, like notes/todo.md.`,
  );
}

function openFailed(name: string, cause: unknown): FarmhandError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  return new FarmhandError('tool_failed', `${name} cannot be opened (${code}). Check its permissions.`, { cause });
}
