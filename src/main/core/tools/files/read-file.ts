import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { readConfined } from '../../../base/confined-files';
import type { HardFloor } from '../floor/hard-floor';
import { defineTool, type Tool } from '../tool';
import { largestFile, refuseClosed } from './file-rules';
import { decodeText, windowOf } from './text-file';

const outputLimit = 12_000;

/** `notes.txt:40-80` reads lines 40 to 80; the model learns of it from the note below a long file. */
const lineSuffix = /:(\d{1,7})(?:-(\d{1,7}))?$/;

export function createReadFileTool(workspaceFolder: string, floor: HardFloor): Tool {
  return defineTool({
    name: 'read_file',
    title: 'Read a file',
    description: 'Read a text file in the workspace.',
    risk: 'read',
    copied: ['path'],
    outputLimit: outputLimit + 200,
    input: z.object({ path: z.string().describe('Path inside the workspace.') }),
    preview: ({ path }) => say('preview.read', { path }),
    async run({ path: asked }) {
      const lines = lineSuffix.exec(asked);
      const { file, bytes } = await readConfined(workspaceFolder, asked.replace(lineSuffix, ''), largestFile);
      refuseClosed(file, floor);
      const text = decodeText(bytes, file.relative);
      const from = lines ? Number(lines[1]) : 1;
      const part = windowOf(text, from, lines?.[2] ? Number(lines[2]) : Number.POSITIVE_INFINITY, outputLimit);
      const details = { file: file.relative, from: part.from, to: part.to, of: part.of, bytes: bytes.length };
      if (text.trim() === '') return { content: `${file.relative} is empty.`, details };
      const whole = part.from === 1 && part.to === part.of;
      const next = part.to < part.of ? ` Go on with ${file.relative}:${part.to + 1}` : '';
      return { content: whole ? part.text : `${part.text}\n[Lines ${part.from} to ${part.to} of ${part.of}.${next}]`, details };
    },
  });
}
