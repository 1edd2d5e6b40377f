import type { TreeFile } from '@shared/contract/memory';

export const kinds = ['persona', 'rules', 'memory', 'note', 'skill', 'other'] as const;

/** Files by kind, in the order of the page; daily notes newest first, all else by name. Empty kinds are left out. */
export function groupFiles(files: readonly TreeFile[]): { kind: TreeFile['kind']; files: TreeFile[] }[] {
  return kinds
    .map((kind) => ({
      kind,
      files: files.filter((file) => file.kind === kind).sort((a, b) => (kind === 'note' ? b.file.localeCompare(a.file) : a.file.localeCompare(b.file))),
    }))
    .filter((group) => group.files.length > 0);
}

/** What a file is called in a list: a skill by its folder, a note by its date. */
export function shownName(file: string): string {
  const skill = /^skills\/(.+)\/SKILL\.md$/.exec(file);
  return skill?.[1] ?? file.replace(/^(?:memory|skills)\//, '');
}
