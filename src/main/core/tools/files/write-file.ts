import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { parseRelativePath } from '../../../base/relative-path';
import { defineTool, type Tool, type Touched } from '../tool';
import { unifiedDiff } from '../undo/three-way';
import type { FoundFile, TrackedFiles } from '../undo/tracked-files';
import { largestFile } from './file-rules';

export function createWriteFileTool(files: TrackedFiles): Tool {
  return defineTool({
    name: 'write_file',
    title: 'Write a file',
    description: 'Create or replace a text file in the workspace.',
    risk: 'write',
    copied: ['path'],
    input: z.object({ path: z.string().describe('Path inside the workspace.'), content: z.string().describe('The whole new text.') }),
    preview: ({ path, content }) => say('preview.write', { count: content.length, path: parseRelativePath(path).join('/') }),
    async describe({ path, content }) {
      const found = await files.find(path);
      refuseLarge(content, found.relative);
      return describeWrite(files, found, content);
    },
    async run({ path, content }, context) {
      const { relative, created, before } = await files.write(path, { ...context, tool: 'write_file' }, (_, name) => {
        refuseLarge(content, name);
        return content;
      });
      const size = `${content.length} ${content.length === 1 ? 'character' : 'characters'}`;
      return {
        content: created ? `Created ${relative} (${size}).` : `Replaced ${relative} (${size}).`,
        details: { file: relative, created, diff: unifiedDiff(relative, before?.toString('utf8') ?? '', content) },
      };
    },
  });
}

/** One file that would be overwritten with `after`. */
export function describeWrite(files: TrackedFiles, { relative, real, bytes, hash }: FoundFile, after: string): Touched {
  return {
    folder: files.folder,
    paths: [{ path: relative, real, effect: 'write', content: hash }],
    diff: unifiedDiff(relative, bytes?.toString('utf8') ?? '', after, bytes === null ? 'no file' : 'now', 'after'),
  };
}

export function refuseLarge(text: string, name: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > largestFile)
    throw new FarmhandError('payload_too_large', `The text for ${name} has ${bytes} bytes; at most ${largestFile} can be written. Write it in parts.`);
}
