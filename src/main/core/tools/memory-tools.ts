import type { MemoryHit } from '@shared/contract/memory';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { defineTool, type Tool } from './tool';
import type { TrackedFiles } from './undo/tracked-files';

/** What these tools need of memory. */
export interface MemoryPort {
  /** `append`: how text gets to the end of a file of the workspace; left out, without a former version being kept. */
  write(text: string, append?: (file: string, text: string) => Promise<unknown>): Promise<{ file: string; line: number; text: string; added: boolean }>;
  search(query: string, limit?: number): Promise<MemoryHit[]>;
  get(file: string): Promise<{ file: string; text: string }>;
}

const defaultLines = 120;

export function createMemoryWriteTool(memory: Pick<MemoryPort, 'write'>, files: TrackedFiles): Tool {
  return defineTool({
    name: 'memory_write',
    title: 'Remember',
    description: 'Remember one fact for later sessions.',
    risk: 'note',
    copied: ['text'],
    input: z.object({ text: z.string().describe('The fact, as one sentence.') }),
    preview: ({ text }) => say('preview.remember', { text }),
    async run({ text }, context) {
      const noted = await memory.write(text, (file, added) =>
        files.write(file, { ...context, tool: 'memory_write', agreed: undefined }, (before) => Buffer.concat([before ?? Buffer.alloc(0), Buffer.from(added)])),
      );
      return { content: noted.added ? `Noted in ${noted.file}.` : `Already noted in ${noted.file}.`, details: { ...noted } };
    },
  });
}

export function createMemorySearchTool(memory: Pick<MemoryPort, 'search'>): Tool {
  return defineTool({
    name: 'memory_search',
    title: 'Search memory',
    description: 'Look something up in memory and notes.',
    risk: 'read',
    input: z.object({ query: z.string().describe('A few key words.') }),
    preview: ({ query }) => say('preview.searchMemory', { query }),
    async run({ query }) {
      const hits = await memory.search(query, 6);
      if (hits.length === 0) return { content: `Nothing found in memory for "${query.trim()}".`, details: { hits: [] } };
      return { content: hits.map(({ file, line, text }) => `${file}:${line} ${text}`).join('\n'), details: { hits } };
    },
  });
}

export function createMemoryGetTool(memory: Pick<MemoryPort, 'get'>): Tool {
  return defineTool({
    name: 'memory_get',
    title: 'Read memory',
    description: 'Read a memory file.',
    risk: 'read',
    input: z.object({
      file: z.string().describe('MEMORY.md, USER.md or memory/YYYY-MM-DD.md.'),
      from_line: z.number().describe('First line. Default 1.').optional(),
      lines: z.number().describe('How many lines. Default 120.').optional(),
    }),
    preview: ({ file }) => say('preview.read', { path: file }),
    async run({ file: name, from_line: from = 1, lines: count = defaultLines }) {
      const { file, text } = await memory.get(name);
      const all = text.replace(/\n$/, '').split('\n');
      const first = Math.min(Math.max(1, Math.trunc(from)), all.length);
      const chosen = all.slice(first - 1, first - 1 + Math.max(1, Math.trunc(count)));
      const last = first + chosen.length - 1;
      const note = chosen.length < all.length ? `\n[Lines ${first} to ${last} of ${all.length} in ${file}.]` : '';
      const empty = chosen.every((line) => line.trim() === '');
      return { content: empty ? `${file} is empty.` : chosen.join('\n') + note, details: { file, from: first, to: last, of: all.length } };
    },
  });
}
