import type { TreeFile } from '@shared/contract/memory';
import { describe, expect, it } from 'vitest';
import { groupFiles, shownName } from './groups';

const file = (name: string, kind: TreeFile['kind']): TreeFile => ({
  file: name,
  kind,
  bytes: 1,
  updatedAt: 0,
  inPrompt: false,
  tokens: 0,
  cutFrom: null,
  required: false,
});

describe('the tree of files', () => {
  it('has kinds in the order of the prompt and newest notes first', () => {
    const files = [
      file('memory/2026-11-20.md', 'note'),
      file('USER.md', 'memory'),
      file('memory/2026-11-21.md', 'note'),
      file('SOUL.md', 'persona'),
      file('MEMORY.md', 'memory'),
    ];
    expect(groupFiles(files).map(({ kind, files: inside }) => [kind, inside.map((each) => each.file)])).toEqual([
      ['persona', ['SOUL.md']],
      ['memory', ['MEMORY.md', 'USER.md']],
      ['note', ['memory/2026-11-21.md', 'memory/2026-11-20.md']],
    ]);
  });

  it('calls a skill by its folder', () => {
    expect(shownName('skills/gate/SKILL.md')).toBe('gate');
    expect(shownName('memory/2026-11-21.md')).toBe('2026-11-21.md');
    expect(shownName('AGENTS.md')).toBe('AGENTS.md');
  });
});
