// What the templates of this version would change in the files of the person.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { applyPatch, createTwoFilesPatch, structuredPatch } from 'diff';
import { readTemplate } from './ensure-files';
import { readTemplateRecord } from './template-record';
import { workspaceFiles } from './workspace-files';

export interface FileDiff {
  file: string;
  /** Unified diff; its target is what the file would be. */
  diff: string;
}

/**
 * Only files whose template changed since they were made, and those that did not come from a template at all.
 * Where the changes of the template fit into the person's text, their own edits are kept.
 */
export async function diffWithTemplates(folder: string, templatesFolder: string): Promise<FileDiff[]> {
  const record = await readTemplateRecord(folder);
  const diffs: FileDiff[] = [];
  for (const file of workspaceFiles) {
    const template = await readTemplate(templatesFolder, file);
    const current = (await readFile(path.join(folder, file), 'utf8').catch(() => '')).replaceAll('\r\n', '\n');
    const base = record.files[file]?.text;
    if (base === template || current === template) continue;
    const target = base === undefined ? template : merge(current, base, template);
    if (target === current) continue;
    diffs.push({ file, diff: createTwoFilesPatch(file, file, current, target, 'now', 'template', { context: 3 }) });
  }
  return diffs;
}

function merge(current: string, base: string, template: string): string {
  const patched = applyPatch(current, structuredPatch('a', 'b', base, template, '', '', { context: 2 }), { fuzzFactor: 1 });
  return patched === false ? template : patched;
}
