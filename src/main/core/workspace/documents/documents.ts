// The files of the workspace under a person's hand: read with who wrote what, saved against what was opened, and every version kept.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MethodOutput } from '@shared/contract';
import type { ExactAction } from '@shared/contract/approvals';
import { FarmhandError } from '@shared/contract/errors';
import type { FileVersion, LineGroup, Writer } from '@shared/contract/memory';
import { say } from '@shared/domain/sentences';
import { createId } from '../../../base/ids';
import type { FileChangeStore, StoredFileChange } from '../../store';
import type { Persona } from '../persona';
import { hashOf, readTemplateRecord } from '../template-record';
import { promptFiles } from '../workspace-files';
import { documentName, isRequired, kindOf } from './document-name';
import { findDocuments } from './document-tree';
import { type AuthoredText, lineAuthors } from './line-authors';

type Output<Name extends 'tree' | 'get' | 'save' | 'create' | 'remove' | 'versions' | 'version' | 'revert'> = MethodOutput<`memory.${Name}`>;

interface ChangedBy {
  sessionId: string;
  runId: string;
  callId: string;
  tool: string;
  agreed?: ExactAction | undefined;
}

/** Files of the workspace that are written with their former versions kept. */
export interface KeptFiles {
  readonly folder: string;
  find(path: string): Promise<{ relative: string; real: string; bytes: Buffer | null; hash: string | null }>;
  write(path: string, by: ChangedBy, next: (before: Buffer | null) => string): Promise<{ after: Buffer }>;
  /** Back to bytes that are kept; null removes the file. */
  restore(path: string, by: ChangedBy, hash: string | null): Promise<void>;
  /** Keeps what somebody else left there as a version of its own. `before`: the last version known. */
  notice(path: string, by: ChangedBy, before: string | null): Promise<void>;
  readonly versions: { read(hash: string): Promise<Buffer | undefined> };
}

export interface Documents {
  tree(): Promise<Output<'tree'>>;
  /** Throws `invalid_input` for a name that is no document and `not_found` when it is not there. */
  get(file: string): Promise<Output<'get'>>;
  /** `baseHash`: of what was opened, null where there was no file. Throws `conflict` with `{current, hash}` when it is something else now. */
  save(file: string, text: string, baseHash: string | null): Promise<Output<'save'>>;
  create(file: string, text: string): Promise<Output<'create'>>;
  remove(file: string, baseHash: string): Promise<Output<'remove'>>;
  versions(file: string, limit: number): Promise<Output<'versions'>>;
  version(id: string): Promise<Output<'version'>>;
  revert(file: string, versionId: string, baseHash: string | null): Promise<Output<'revert'>>;
}

export interface DocumentsDeps {
  /** The workspace, absolute. */
  folder: string;
  files: KeptFiles;
  changes: Pick<FileChangeStore, 'get' | 'ofPath'>;
  persona: () => Persona;
  /** Tokens of a text in a prompt, about. */
  countTokens: (text: string) => number;
}

/** Versions that are looked through for who wrote what. */
const mostVersions = 200;
/** Before the name of the change that a version was overwritten by. */
const former = 'before:';
const handTools: Record<string, Writer> = { person: 'person', undo: 'person', import: 'import', outside: 'outside' };

export function createDocuments({ folder, files, changes, persona, countTokens }: DocumentsDeps): Documents {
  /** Of the newest state of a file, so that opening it again costs nothing. */
  const authorsKnown = new Map<string, { state: string; groups: LineGroup[] }>();

  const writerOf = ({ tool }: StoredFileChange): Writer => handTools[tool] ?? 'agent';
  const ofFile = (file: string, limit = mostVersions): StoredFileChange[] => changes.ofPath(files.folder, file, limit);

  /** Oldest first. What was there before the first change, or between two, came from outside or from the template. */
  const historyOf = async (file: string, now: string | null): Promise<FileVersion[]> => {
    const template = (await readTemplateRecord(folder)).files[file];
    const versions: FileVersion[] = [];
    const add = (version: Omit<FileVersion, 'file' | 'current'>): void => {
      versions.push({ ...version, file, current: false });
    };
    let before: string | null = null;
    for (const change of ofFile(file).reverse()) {
      const { id, at, after, bytesAfter, sessionId, runId, before: found, bytesBefore } = change;
      if (found !== null && found !== before) {
        const fromTemplate = versions.length === 0 && found === template?.hash;
        const by: Writer = fromTemplate ? 'template' : 'outside';
        const madeAt = fromTemplate ? Date.parse(template?.madeAt ?? '') : Number.NaN;
        add({ id: `${former}${id}`, at: Number.isNaN(madeAt) ? at : madeAt, by, hash: found, bytes: bytesBefore, sessionId: null, runId: null, kept: true });
      }
      const by = writerOf(change);
      const run = by === 'agent' ? { sessionId, runId } : { sessionId: null, runId: null };
      add({ id, at, by, hash: after, bytes: bytesAfter, ...run, kept: true });
      before = after;
    }
    const newest = versions.at(-1);
    if (newest) newest.current = newest.hash === now;
    return versions;
  };

  const read = async (file: string): Promise<{ bytes: Buffer; hash: string; linked: boolean }> => {
    const found = await files.find(file).catch(async (error: unknown) => {
      // The two files a person keeps may be links to wherever they keep such files: read here, edited there.
      if (!isRequired(file)) throw error;
      const bytes = await readFile(path.join(folder, file)).catch(() => null);
      return { bytes, hash: bytes === null ? null : hashOf(bytes), relative: '' };
    });
    if (found.bytes === null || found.hash === null) throw new FarmhandError('not_found', say('workspace.notThere', { file }));
    return { bytes: found.bytes, hash: found.hash, linked: found.relative === '' };
  };

  /** A file that was changed past us gets a version of its own, so that it can be gone back to. */
  const notice = async (file: string): Promise<void> => {
    const [last] = ofFile(file, 1);
    if (!last) return;
    const { hash } = await files.find(file);
    if (hash !== last.after) await files.notice(file, by('outside'), last.after);
  };

  const authorsOf = async (file: string, text: string, hash: string): Promise<LineGroup[]> => {
    const state = `${hash} ${ofFile(file, 1)[0]?.id ?? ''}`;
    const known = authorsKnown.get(file);
    if (known?.state === state) return known.groups;
    const history = await historyOf(file, hash);
    const texts: AuthoredText[] = [];
    for (const { id, by: writer, at, sessionId, runId, hash: version } of history) {
      const bytes = version === null ? Buffer.alloc(0) : await files.versions.read(version);
      if (bytes) texts.push({ text: bytes.toString('utf8'), by: writer, at, versionId: id, sessionId, runId });
    }
    if (history.at(-1)?.current !== true || texts.length === 0) {
      const template = (await readTemplateRecord(folder)).files[file];
      const fromTemplate = template?.hash === hash;
      const at = fromTemplate ? Date.parse(template.madeAt) : null;
      texts.push({ text, by: fromTemplate ? 'template' : 'outside', at, versionId: null, sessionId: null, runId: null });
    }
    const groups = lineAuthors(texts);
    authorsKnown.set(file, { state, groups });
    return groups;
  };

  const conflict = (file: string, bytes: Buffer | null, hash: string | null): FarmhandError =>
    new FarmhandError('conflict', say('workspace.changed', { file }), {
      details: { current: bytes === null ? null : bytes.toString('utf8'), hash },
    });

  const newestId = (file: string): string | null => ofFile(file, 1)[0]?.id ?? null;

  return {
    async tree() {
      const { parts } = persona();
      const found = findDocuments(folder).map(({ file, stats }) => {
        const part = parts.find((each) => each.file === file);
        return {
          file,
          kind: kindOf(file),
          bytes: stats.size,
          updatedAt: Math.floor(stats.mtimeMs),
          inPrompt: promptFiles.some((name) => name === file),
          tokens: part ? countTokens(part.text) : 0,
          cutFrom: part?.cutFrom ?? null,
          required: isRequired(file),
        };
      });
      return { folder, files: found, promptTokens: found.reduce((sum, { tokens }) => sum + tokens, 0) };
    },

    async get(input) {
      const file = documentName(input);
      const { bytes, hash, linked } = await read(file);
      if (!linked) await notice(file);
      const text = bytes.toString('utf8');
      const updatedAt = findDocuments(folder).find((each) => each.file === file)?.stats.mtimeMs ?? 0;
      return { file, text, hash, bytes: bytes.length, updatedAt: Math.floor(updatedAt), lines: await authorsOf(file, text, hash) };
    },

    async save(input, text, baseHash) {
      const file = documentName(input);
      const found = await files.find(file);
      if (found.hash !== baseHash) throw conflict(file, found.bytes, found.hash);
      if (found.bytes?.equals(Buffer.from(text)) === true) return { file, hash: hashOf(text), versionId: null };
      await notice(file);
      await files.write(file, by('person'), (before) => {
        const hash = before === null ? null : hashOf(before);
        if (before !== null && !isText(before)) throw new FarmhandError('invalid_input', say('workspace.notText', { file }));
        if (hash !== baseHash) throw conflict(file, before, hash);
        return text;
      });
      return { file, hash: hashOf(text), versionId: newestId(file) };
    },

    async create(input, text) {
      const file = documentName(input);
      await files.write(file, by('person'), (before) => {
        if (before !== null) throw conflict(file, before, hashOf(before));
        return text;
      });
      return { file, hash: hashOf(text) };
    },

    async remove(input, baseHash) {
      const file = documentName(input);
      if (isRequired(file)) throw new FarmhandError('denied', say('workspace.required', { file }));
      const found = await files.find(file);
      if (found.hash !== baseHash) throw conflict(file, found.bytes, found.hash);
      await files.restore(file, { ...by('person'), agreed: still(files.folder, found) }, null);
      return { removed: true, versionId: newestId(file) ?? '' };
    },

    async versions(input, limit) {
      const file = documentName(input);
      await notice(file).catch(() => undefined);
      const { hash } = await files.find(file).catch(() => ({ hash: null }));
      const history = (await historyOf(file, hash)).reverse().slice(0, limit);
      const kept = await Promise.all(history.map(async (version) => version.hash === null || (await files.versions.read(version.hash)) !== undefined));
      return { versions: history.map((version, index) => ({ ...version, kept: kept[index] === true })) };
    },

    async version(id) {
      const { version, bytes } = await versionOf(id);
      return { version, text: bytes?.toString('utf8') ?? '' };
    },

    async revert(input, versionId, baseHash) {
      const file = documentName(input);
      const { version } = await versionOf(versionId);
      if (version.file !== file) throw new FarmhandError('not_found', say('workspace.noVersionOf', { file, id: versionId }));
      const found = await files.find(file);
      if (found.hash !== baseHash) throw conflict(file, found.bytes, found.hash);
      if (version.hash === found.hash) return { file, hash: found.hash, versionId: null };
      if (version.hash === null && isRequired(file)) throw new FarmhandError('denied', say('workspace.required', { file }));
      await notice(file);
      await files.restore(file, { ...by('person'), agreed: still(files.folder, found) }, version.hash);
      return { file, hash: version.hash, versionId: newestId(file) };
    },
  };

  async function versionOf(id: string): Promise<{ version: FileVersion; bytes: Buffer | null }> {
    const change = changes.get(id.startsWith(former) ? id.slice(former.length) : id);
    const file = change?.root === files.folder ? change.path : undefined;
    const history = file === undefined ? [] : await historyOf(file, (await files.find(file)).hash);
    const version = history.find((each) => each.id === id);
    if (!version) throw new FarmhandError('not_found', say('workspace.noVersion', { id: id.slice(0, 80) }));
    if (version.hash === null) return { version, bytes: null };
    const bytes = await files.versions.read(version.hash);
    if (!bytes) throw new FarmhandError('not_found', say('workspace.versionGone', { file: version.file }));
    return { version, bytes };
  }
}

function by(tool: string): ChangedBy {
  const id = createId('edit');
  return { sessionId: '', runId: id, callId: id, tool };
}

/** The file must still be what was looked at. */
function still(folder: string, { relative, real, hash }: { relative: string; real: string; hash: string | null }): ExactAction {
  return { toolVersion: 1, folder, paths: [{ path: relative, real, effect: 'write', content: hash }], environment: [] };
}

function isText(bytes: Buffer): boolean {
  return !bytes.includes(0);
}
