import { z } from 'zod';
import { event, method } from './define';

export const memoryHitSchema = z.object({ file: z.string(), line: z.int(), text: z.string() });
export type MemoryHit = z.infer<typeof memoryHitSchema>;

/** `outside`: another program, or an editor. `template`: as it came with Farmhand. */
export const writerSchema = z.enum(['person', 'agent', 'import', 'template', 'outside']);
export type Writer = z.infer<typeof writerSchema>;

/** Lines that came at the same time from the same hand; both ends included, from 1. */
export const lineGroupSchema = z.object({
  from: z.int(),
  to: z.int(),
  by: writerSchema,
  at: z.number().nullable(),
  /** The version that brought them; null when they are older than what is kept. */
  versionId: z.string().nullable(),
  sessionId: z.string().nullable(),
  runId: z.string().nullable(),
});
export type LineGroup = z.infer<typeof lineGroupSchema>;

export const fileVersionSchema = z.object({
  id: z.string(),
  file: z.string(),
  at: z.number(),
  by: writerSchema,
  /** Null: the file was removed. */
  hash: z.string().nullable(),
  bytes: z.int(),
  sessionId: z.string().nullable(),
  runId: z.string().nullable(),
  /** Its text can still be read. */
  kept: z.boolean(),
  /** It is what the file is now. */
  current: z.boolean(),
});
export type FileVersion = z.infer<typeof fileVersionSchema>;

export const treeFileSchema = z.object({
  /** `SOUL.md`, `memory/2026-11-21.md`, `skills/gate/SKILL.md`. */
  file: z.string(),
  kind: z.enum(['persona', 'rules', 'memory', 'note', 'skill', 'other']),
  bytes: z.int(),
  updatedAt: z.number(),
  /** Stands in every prompt. */
  inPrompt: z.boolean(),
  /** What it costs in every prompt, about; 0 when it is not in it. */
  tokens: z.int(),
  /** Not all of it fits into the prompt: how many characters it has. */
  cutFrom: z.int().nullable(),
  /** It belongs to every workspace and cannot be removed. */
  required: z.boolean(),
});
export type TreeFile = z.infer<typeof treeFileSchema>;

const file = z.string().min(1).max(300);
const text = z.string().max(1_000_000);
const baseHash = z.string().nullable().describe('Of what was opened; null: there was no file.');

export const memoryMethods = {
  'memory.list': method({
    scope: 'read',
    summary: 'The memory files: MEMORY.md, USER.md and the daily notes.',
    input: z.object({}),
    output: z.object({ files: z.array(z.object({ file: z.string(), bytes: z.number(), updatedAt: z.number() })) }),
  }),
  'memory.tree': method({
    scope: 'read',
    summary: 'Every Markdown file of the workspace, with what it costs in the prompt.',
    input: z.object({}),
    output: z.object({ folder: z.string(), files: z.array(treeFileSchema), promptTokens: z.int() }),
  }),
  'memory.get': method({
    scope: 'read',
    summary: 'The text of one file of the workspace, its hash, and who wrote which lines.',
    input: z.object({ file }),
    output: z.object({ file: z.string(), text: z.string(), hash: z.string(), bytes: z.int(), updatedAt: z.number(), lines: z.array(lineGroupSchema) }),
  }),
  'memory.save': method({
    scope: 'admin',
    summary: 'Writes a file that is still what was opened. Else `conflict`, with what is there now in details {current, hash}.',
    input: z.object({ file, text, baseHash }),
    output: z.object({ file: z.string(), hash: z.string(), versionId: z.string().nullable().describe('Null: nothing changed.') }),
  }),
  'memory.create': method({
    scope: 'admin',
    summary: 'Makes a new file: a note in memory/, a skill in skills/, or a page beside them. `conflict` when there is one.',
    input: z.object({ file, text: text.default('') }),
    output: z.object({ file: z.string(), hash: z.string() }),
  }),
  'memory.remove': method({
    scope: 'admin',
    summary: 'Removes a file. Its last version is kept.',
    input: z.object({ file, baseHash: z.string() }),
    output: z.object({ removed: z.boolean(), versionId: z.string() }),
  }),
  'memory.versions': method({
    scope: 'read',
    summary: 'The versions of a file, newest first.',
    input: z.object({ file, limit: z.int().min(1).max(500).default(100) }),
    output: z.object({ versions: z.array(fileVersionSchema) }),
  }),
  'memory.version': method({
    scope: 'read',
    summary: 'The text of one version.',
    input: z.object({ id: z.string() }),
    output: z.object({ version: fileVersionSchema, text: z.string() }),
  }),
  'memory.revert': method({
    scope: 'admin',
    summary: 'Makes a former version the newest one. Checked like memory.save.',
    input: z.object({ file, versionId: z.string(), baseHash }),
    output: z.object({ file: z.string(), hash: z.string().nullable(), versionId: z.string().nullable() }),
  }),
  'memory.search': method({
    scope: 'read',
    summary: 'Lines of memory that match, best first.',
    input: z.object({ query: z.string().min(1), limit: z.int().min(1).max(50).default(6) }),
    output: z.object({ hits: z.array(memoryHitSchema) }),
  }),
};

export const memoryEvents = {
  'memory.changed': event({ summary: 'A file of the workspace changed.', durable: false, data: z.object({ file: z.string() }) }),
};
