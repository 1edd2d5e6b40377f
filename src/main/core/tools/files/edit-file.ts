import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { parseRelativePath } from '../../../base/relative-path';
import { defineTool, type Tool } from '../tool';
import { unifiedDiff } from '../undo/three-way';
import type { TrackedFiles } from '../undo/tracked-files';
import { largestFile } from './file-rules';
import { decodeText } from './text-file';
import { describeWrite, refuseLarge } from './write-file';

export function createEditFileTool(files: TrackedFiles): Tool {
  return defineTool({
    name: 'edit_file',
    title: 'Edit a file',
    description: 'Replace one passage of a text file in the workspace.',
    risk: 'write',
    copied: ['path'],
    input: z.object({
      path: z.string().describe('Path inside the workspace.'),
      find: z.string().describe('The passage exactly as it stands in the file; it must occur once.'),
      replace: z.string().describe('What stands there instead.'),
    }),
    preview: ({ path, find, replace }) =>
      say('preview.edit', { path: parseRelativePath(path).join('/'), find: JSON.stringify(find), replace: JSON.stringify(replace) }),
    async describe({ path, find, replace }) {
      const found = await files.find(path);
      return describeWrite(files, found, edited(found.bytes, found.relative, find, replace));
    },
    async run({ path, find, replace }, context) {
      const { relative, before, after } = await files.write(path, { ...context, tool: 'edit_file' }, (bytes, name) => edited(bytes, name, find, replace));
      const diff = unifiedDiff(relative, before?.toString('utf8') ?? '', after.toString('utf8'));
      return { content: `Edited ${relative} (1 passage).`, details: { file: relative, diff } };
    },
  });
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The new text of the file. Throws what the model should do about a passage that is not there once. */
function edited(bytes: Buffer | null, name: string, find: string, replace: string): string {
  if (find === '') throw new FarmhandError('invalid_input', 'find is empty. Give the passage to replace.');
  if (bytes === null) throw new FarmhandError('not_found', `There is no file ${name}. Look what is there with list_files.`);
  if (bytes.length > largestFile)
    throw new FarmhandError('payload_too_large', `${name} has ${bytes.length} bytes; at most ${largestFile} can be read. Choose a smaller file.`);
  const before = decodeText(bytes, name);
  const [wanted, instead] = inLineEndingsOf(before, find, replace);
  const count = before.split(wanted).length - 1;
  if (count !== 1) {
    const why =
      count === 0
        ? 'does not occur. Read the file and copy the passage exactly'
        : `occurs ${count} times. Give more of the text around it, so that it occurs once`;
    throw new FarmhandError('invalid_input', `the passage ${why}; ${name} was not changed.`);
  }
  const at = before.indexOf(wanted);
  const after = before.slice(0, at) + instead + before.slice(at + wanted.length);
  if (after === before) throw new FarmhandError('invalid_input', `find and replace are the same; ${name} was not changed.`);
  refuseLarge(after, name);
  return (bytes.subarray(0, 3).equals(byteOrderMark) ? '\uFEFF' : '') + after;
}

/** Models write line feeds; a file with Windows line ends is matched, and kept, in its own. */
function inLineEndingsOf(text: string, find: string, replace: string): [string, string] {
  const windows = text.includes('\r\n') && !find.includes('\r') && find.includes('\n') && !text.includes(find);
  const toWindows = (part: string): string => part.replace(/\r?\n/g, '\r\n');
  return windows || (text.includes('\r\n') && replace.includes('\n')) ? [windows ? toWindows(find) : find, toWindows(replace)] : [find, replace];
}
