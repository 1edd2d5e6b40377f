import { z } from 'zod';
import { event, method } from './define';

export const memoryHitSchema = z.object({ file: z.string(), line: z.int(), text: z.string() });
export type MemoryHit = z.infer<typeof memoryHitSchema>;

export const memoryMethods = {
  'memory.list': method({
    scope: 'read',
    summary: 'The memory files: MEMORY.md, USER.md and the daily notes.',
    input: z.object({}),
    output: z.object({ files: z.array(z.object({ file: z.string(), bytes: z.number(), updatedAt: z.number() })) }),
  }),
  'memory.get': method({
    scope: 'read',
    summary: 'The text of one memory file.',
    input: z.object({ file: z.string() }),
    output: z.object({ file: z.string(), text: z.string() }),
  }),
  'memory.search': method({
    scope: 'read',
    summary: 'Lines of memory that match, best first.',
    input: z.object({ query: z.string().min(1), limit: z.int().min(1).max(50).default(6) }),
    output: z.object({ hits: z.array(memoryHitSchema) }),
  }),
};

export const memoryEvents = {
  'memory.changed': event({ summary: 'A memory file changed.', durable: false, data: z.object({ file: z.string() }) }),
};
