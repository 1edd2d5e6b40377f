import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MethodOutput } from '@shared/contract';
import { createBriefPersonaReader } from './brief-persona';
import { ensureFiles } from './ensure-files';
import { createFileCache } from './file-cache';
import { createPersonaReader, type Persona, type PersonaBudget } from './persona';
import { diffWithTemplates } from './template-diff';
import { readTemplateRecord } from './template-record';
import { workspaceFiles } from './workspace-files';

export interface Workspace {
  readonly folder: string;
  /** Writes what is missing; never touches what is there. Names of the files written. */
  ensure(): Promise<{ written: string[] }>;
  /** Files that should be there and are not. */
  missing(): Promise<string[]>;
  show(): Promise<MethodOutput<'workspace.show'>>;
  diff(): Promise<MethodOutput<'workspace.diff'>>;
  /** For the system prompt. Costs no disk reads while nothing changed; an edit by hand is seen within a second. */
  persona(budget?: PersonaBudget): Persona;
  /** The same in one sentence and a few facts, for models with a small window. */
  briefPersona(): string;
}

export interface WorkspaceOptions {
  /** The workspace itself, absolute. */
  folder: string;
  /** Where the templates of this version are. */
  templatesFolder: string;
  clock: () => number;
}

export function createWorkspace({ folder, templatesFolder, clock }: WorkspaceOptions): Workspace {
  const files = createFileCache({ clock });
  return {
    folder,
    ensure: async () => ({ written: await ensureFiles(folder, templatesFolder, clock) }),
    async missing() {
      const present = await Promise.all(
        workspaceFiles.map((file) =>
          access(path.join(folder, file)).then(
            () => true,
            () => false,
          ),
        ),
      );
      return workspaceFiles.filter((_file, index) => !present[index]);
    },
    async show() {
      const record = await readTemplateRecord(folder);
      const files: MethodOutput<'workspace.show'>['files'] = [];
      for (const file of workspaceFiles) {
        const text = await readFile(path.join(folder, file), 'utf8').catch(() => undefined);
        if (text !== undefined) files.push({ file, text, fromTemplate: record.files[file]?.text === text });
      }
      return { folder, files };
    },
    diff: async () => ({ files: await diffWithTemplates(folder, templatesFolder) }),
    persona: createPersonaReader(folder, files),
    briefPersona: createBriefPersonaReader(folder, files),
  };
}
