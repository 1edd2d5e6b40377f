// Who the agent is in one sentence, and what it always knows: for models whose window is too small for all the rules.
import path from 'node:path';
import { cutAt } from '@shared/domain/untrusted-text';
import type { FileCache } from './file-cache';
import { promptText } from './file-text';

/** Characters of facts from USER.md and MEMORY.md together. */
const factsLimit = 600;

export function createBriefPersonaReader(folder: string, files: FileCache): () => string {
  const read = (name: string): string => {
    const found = files.read(path.join(folder, name));
    return found ? promptText(found.text) : '';
  };
  return () => {
    const identity = read('IDENTITY.md');
    const field = (name: string): string | undefined => new RegExp(`^[-*]\\s*${name}:\\s*(.+)$`, 'im').exec(identity)?.[1]?.trim();
    const who = [field('Name') ?? 'Farmhand', field('Work')].filter(Boolean).join(', ');
    const facts = [read('USER.md'), read('MEMORY.md')].filter((text) => text !== '').join('\n\n');
    return [`You are ${who}.`, cutAt(facts, factsLimit)].filter((text) => text !== '').join('\n\n');
  };
}
