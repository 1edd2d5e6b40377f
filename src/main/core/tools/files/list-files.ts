import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { resolveConfined } from '../../../base/confined-files';
import type { HardFloor } from '../floor/hard-floor';
import { defineTool, type Tool, type ToolResult } from '../tool';
import { refuseClosed } from './file-rules';

const mostEntries = 300;
const deepest = 8;

interface Listed {
  name: string;
  bytes: number | null;
}

export function createListFilesTool(workspaceFolder: string, floor: HardFloor): Tool {
  return defineTool({
    name: 'list_files',
    title: 'List files',
    description: 'List the files in a folder of the workspace.',
    risk: 'read',
    outputLimit: 16_000,
    input: z.object({ path: z.string().describe('Folder inside the workspace. Default: all of it.').optional() }),
    preview: ({ path: folder }) => say('preview.list', { folder: folder || 'the workspace' }),
    async run({ path: asked = '' }, { signal }): Promise<ToolResult> {
      const folder = await resolveConfined(workspaceFolder, /^\s*(?:[\\/]|\.[\\/]?|workspace[\\/]?|\*)\s*$/.test(asked) ? '' : asked);
      refuseClosed(folder, floor);
      if (!folder.stats) return { isError: true, content: `Error: there is no folder ${folder.relative}.` };
      if (!folder.stats.isDirectory()) return { isError: true, content: `Error: ${folder.relative} is a file. Read it with read_file.` };
      const found: Listed[] = [];
      const complete = await walk(folder.real, folder.relative, 0, found, signal);
      const where = folder.relative || say('preview.workspace');
      if (found.length === 0) return { content: `There are no files in ${where}.`, details: { files: [] } };
      const lines = found.map(({ name, bytes }) => (bytes === null ? `${name}/` : `${name} (${bytes} bytes)`));
      if (!complete) lines.push(`[More than ${mostEntries} entries; name a folder to see the rest.]`);
      return { content: lines.join('\n'), details: { folder: folder.relative, files: found.map(({ name, bytes }) => ({ name, bytes })) } };
    },
  });
}

/** Depth first, in name order. Hidden names are left out, links are not followed. False when the limit was reached. */
async function walk(folder: string, relative: string, depth: number, found: Listed[], signal: AbortSignal): Promise<boolean> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    signal.throwIfAborted();
    if (found.length >= mostEntries) return false;
    const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
    if (entry.isDirectory()) {
      const before = found.length;
      if (depth < deepest && !(await walk(path.join(folder, entry.name), name, depth + 1, found, signal))) return false;
      if (found.length === before) found.push({ name, bytes: null });
    } else if (entry.isFile()) {
      found.push({ name, bytes: (await lstat(path.join(folder, entry.name))).size });
    }
  }
  return true;
}
