import { FarmhandError } from '@shared/contract/errors';
import { cutAt } from '@shared/domain/untrusted-text';
import { createTwoFilesPatch } from 'diff';
import { z } from 'zod';
import { readConfined, resolveConfined, writeConfined } from '../../../base/confined-files';
import { parseRelativePath } from '../../../base/relative-path';
import { defineTool, type Tool } from '../tool';
import { largestFile, refuseKeyFiles } from './file-rules';

export function createWriteFileTool(workspaceFolder: string): Tool {
  return defineTool({
    name: 'write_file',
    title: 'Write a file',
    description: 'Create or replace a text file in the workspace.',
    risk: 'write',
    copied: ['path'],
    input: z.object({ path: z.string().describe('Path inside the workspace.'), content: z.string().describe('The whole new text.') }),
    preview: ({ path, content }) => `Write ${content.length} characters to ${parseRelativePath(path).join('/')}, replacing what is there.`,
    async run({ path, content }) {
      const { relative } = await resolveConfined(workspaceFolder, path);
      refuseKeyFiles(relative);
      refuseLarge(content, relative);
      const before = await textBefore(workspaceFolder, relative);
      const { file, created } = await writeConfined(workspaceFolder, relative, content);
      const size = `${content.length} ${content.length === 1 ? 'character' : 'characters'}`;
      return {
        content: created ? `Created ${file.relative} (${size}).` : `Replaced ${file.relative} (${size}).`,
        details: { file: file.relative, created, diff: fileDiff(file.relative, before, content) },
      };
    },
  });
}

export function refuseLarge(text: string, name: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > largestFile)
    throw new FarmhandError('payload_too_large', `The text for ${name} has ${bytes} bytes; at most ${largestFile} can be written. Write it in parts.`);
}

/** A unified diff for people, cut to a readable length. */
export function fileDiff(name: string, before: string, after: string): string {
  if (before.length + after.length > 200_000) return '';
  return cutAt(createTwoFilesPatch(name, name, before, after, 'before', 'after', { context: 3, timeout: 200 }) ?? '', 8_000);
}

async function textBefore(root: string, relative: string): Promise<string> {
  if (relative === '') return '';
  const { stats } = await resolveConfined(root, relative);
  if (!stats?.isFile() || stats.size > 200_000) return '';
  return (await readConfined(root, relative, largestFile)).bytes.toString('utf8');
}
