import { z } from 'zod';
import { method } from './define';

export const workspaceMethods = {
  'workspace.show': method({
    scope: 'read',
    summary: 'The files that make the agent who it is.',
    input: z.object({}),
    output: z.object({ folder: z.string(), files: z.array(z.object({ file: z.string(), text: z.string(), fromTemplate: z.boolean() })) }),
  }),
  'workspace.diff': method({
    scope: 'read',
    summary: 'What the templates of this version would change, as a unified diff per file.',
    input: z.object({}),
    output: z.object({ files: z.array(z.object({ file: z.string(), diff: z.string() })) }),
  }),
};
