// Which files a person edits here: the Markdown files of the workspace, its notes and its skills.
import { FarmhandError } from '@shared/contract/errors';
import type { TreeFile } from '@shared/contract/memory';
import { say } from '@shared/domain/sentences';
import { parseRelativePath } from '../../../base/relative-path';
import { memoryFileName, notesFolder } from '../memory/memory-files';
import { workspaceFiles } from '../workspace-files';

export const skillsFolder = 'skills';
/** Folders below `skills`. */
export const deepestSkill = 4;

/** The one spelling of a document's name: `SOUL.md`, `memory/2026-11-21.md`, `skills/gate/SKILL.md`. Throws `invalid_input` for anything else. */
export function documentName(input: string): string {
  try {
    return memoryFileName(input);
  } catch {
    const parts = parseRelativePath(input);
    const name = parts.join('/');
    const known = workspaceFiles.find((file) => file.toLowerCase() === name.toLowerCase());
    if (known) return known;
    if (isDocument(parts)) return name;
    throw new FarmhandError('invalid_input', say('workspace.notAPage', { name: JSON.stringify(input.slice(0, 80)) }));
  }
}

export function isDocument(parts: readonly string[]): boolean {
  if (!parts.at(-1)?.endsWith('.md')) return false;
  if (parts.length === 1) return true;
  if (parts[0] === notesFolder) return parts.length === 2;
  return parts[0] === skillsFolder && parts.length <= deepestSkill + 1;
}

/** It belongs to every workspace. */
export function isRequired(file: string): boolean {
  return workspaceFiles.some((name) => name === file);
}

export function kindOf(file: string): TreeFile['kind'] {
  if (file === 'IDENTITY.md' || file === 'SOUL.md') return 'persona';
  if (file === 'AGENTS.md' || file === 'TOOLS.md' || file === 'HEARTBEAT.md') return 'rules';
  if (file === 'USER.md' || file === 'MEMORY.md') return 'memory';
  if (file.startsWith(`${notesFolder}/`)) return 'note';
  return file.startsWith(`${skillsFolder}/`) ? 'skill' : 'other';
}
