// The logs that LlamaFarm's services write: `<data directory>/logs/<service>.log`, read where they lie and kept nowhere else.
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { FarmService, ServiceLog } from '@shared/contract/llamafarm';
import { say } from '@shared/domain/sentences';
import { stripInvisible } from '@shared/domain/untrusted-text';

export interface ServiceLogDeps {
  /** The address in use; null while no server is found. */
  url(): string | null;
  /** What the server says of itself, or said when it was last there; null when it never did. */
  dataFolder(): string | null;
  /** LF_DATA_DIR is read from it, as LlamaFarm does. */
  env: Record<string, string | undefined>;
  /** The person's home folder: LlamaFarm's data are in `.llamafarm` there unless told otherwise. */
  home: string;
  /** Takes secrets out. */
  redact(text: string): string;
}

/** Bytes of the end that are shown. */
export const shownBytes = 32 * 1024;
/** Read before them, so that a secret which begins there is recognised and taken out whole. */
const leadBytes = 32 * 1024;
const mostLines = 300;

const absent = (file: string | null, state: ServiceLog['state'], detail: string): ServiceLog => ({
  state,
  detail,
  file,
  bytes: 0,
  changedAt: null,
  cut: false,
  text: '',
});

/** The end of a service's log. Never rejects: what stands in the way is part of the answer. */
export function createServiceLogs(deps: ServiceLogDeps): (service: FarmService) => Promise<ServiceLog> {
  function folder(): string | null {
    const url = deps.url();
    if (url !== null && !isThisComputer(url)) return null;
    return deps.dataFolder() ?? deps.env.LF_DATA_DIR ?? path.join(deps.home, '.llamafarm');
  }

  return async (service) => {
    const data = folder();
    if (data === null) return absent(null, 'elsewhere', say('farm.log.elsewhere'));
    if (!path.isAbsolute(data)) return absent(null, 'missing', say('farm.log.noPlace', { data }));
    const file = path.join(data, 'logs', `${service}.log`);
    let handle: FileHandle | null = null;
    try {
      // Neither a link nor a pipe: what a server says of its folder decides no more than which plain file of this name is read.
      handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
      const stats = await handle.stat();
      if (!stats.isFile()) return absent(file, 'unreadable', say('farm.log.special', { file }));
      return { ...(await readEnd(handle, stats, deps.redact)), file };
    } catch (error) {
      return explain(file, error);
    } finally {
      await handle?.close();
    }
  };
}

async function readEnd(handle: FileHandle, { size, mtimeMs }: Stats, redact: (text: string) => string): Promise<Omit<ServiceLog, 'file'>> {
  const from = Math.max(0, size - shownBytes - leadBytes);
  const end = Buffer.alloc(size - from);
  const { bytesRead } = await handle.read(end, 0, end.length, from);
  const read = end.subarray(0, bytesRead).toString('utf8');
  // What was cut off at the front may be half a character or half a secret: it goes with its line.
  const whole = from === 0 ? read : read.slice(read.indexOf('\n') + 1);
  const clean = redact(stripInvisible(stripVTControlCharacters(whole))).trimEnd();
  const lines = clean.slice(-shownBytes).split('\n');
  const cutAtFront = clean.length > shownBytes;
  const shown = (cutAtFront ? lines.slice(1) : lines).slice(-mostLines);
  const cut = from > 0 || cutAtFront || lines.length > mostLines;
  return { state: 'ok', detail: '', bytes: size, changedAt: Math.round(mtimeMs), cut, text: shown.join('\n') };
}

function explain(file: string, error: unknown): ServiceLog {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return absent(file, 'missing', say('farm.log.none', { file }));
  if (code === 'EACCES' || code === 'EPERM') return absent(file, 'unreadable', say('farm.log.notOurs', { file }));
  if (code === 'ELOOP' || code === 'EMLINK') return absent(file, 'unreadable', say('farm.log.link', { file }));
  return absent(file, 'unreadable', say('farm.log.unreadable', { file, reason: error instanceof Error ? error.message : String(error) }));
}

/** Remembers where the server that was there last keeps its data: its log tells why it is gone. Only of servers on this computer. */
export function createDataFolder(found: () => { url: string; dataFolder: string } | null): () => string | null {
  let last: string | null = null;
  return () => {
    const now = found();
    if (now !== null) last = isThisComputer(now.url) ? now.dataFolder : null;
    return last;
  };
}

/** Whether an address names this computer. */
function isThisComputer(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
