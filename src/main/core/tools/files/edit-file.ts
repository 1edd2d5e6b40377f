import { z } from 'zod';
import { readConfined, writeConfined } from '../../../base/confined-files';
import { parseRelativePath } from '../../../base/relative-path';
import { defineTool, type Tool } from '../tool';
import { largestFile, refuseKeyFiles } from './file-rules';
import { decodeText } from './text-file';
import { fileDiff, refuseLarge } from './write-file';

export function createEditFileTool(workspaceFolder: string): Tool {
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
    preview: ({ path, find, replace }) => `In ${parseRelativePath(path).join('/')}, replace ${JSON.stringify(find)} with ${JSON.stringify(replace)}.`,
    async run({ path, find, replace }) {
      if (find === '') return { isError: true, content: 'Error: find is empty. Give the passage to replace.' };
      const { file, bytes } = await readConfined(workspaceFolder, path, largestFile);
      refuseKeyFiles(file.relative);
      const before = decodeText(bytes, file.relative);
      const [wanted, instead] = inLineEndingsOf(before, find, replace);
      const count = before.split(wanted).length - 1;
      if (count !== 1) {
        const why =
          count === 0
            ? 'does not occur. Read the file and copy the passage exactly'
            : `occurs ${count} times. Give more of the text around it, so that it occurs once`;
        return { isError: true, content: `Error: the passage ${why}; ${file.relative} was not changed.` };
      }
      const at = before.indexOf(wanted);
      const after = before.slice(0, at) + instead + before.slice(at + wanted.length);
      if (after === before) return { isError: true, content: `Error: find and replace are the same; ${file.relative} was not changed.` };
      refuseLarge(after, file.relative);
      const mark = bytes.subarray(0, 3).equals(byteOrderMark) ? '\uFEFF' : '';
      await writeConfined(workspaceFolder, file.relative, mark + after);
      return { content: `Edited ${file.relative} (1 passage).`, details: { file: file.relative, diff: fileDiff(file.relative, before, after) } };
    },
  });
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Models write line feeds; a file with Windows line ends is matched, and kept, in its own. */
function inLineEndingsOf(text: string, find: string, replace: string): [string, string] {
  const windows = text.includes('\r\n') && !find.includes('\r') && find.includes('\n') && !text.includes(find);
  const toWindows = (part: string): string => part.replace(/\r?\n/g, '\r\n');
  return windows || (text.includes('\r\n') && replace.includes('\n')) ? [windows ? toWindows(find) : find, toWindows(replace)] : [find, replace];
}
