import { describe, expect, it } from 'vitest';
import { readDiff } from './diff';

const kinds = (diff: string) => readDiff(diff).map(({ kind, number, text }) => [kind, number, text]);

describe('a unified diff as lines', () => {
  it('leaves headers out and counts lines', () => {
    expect(kinds('--- a\n+++ b\n@@ -1,2 +1,2 @@\n same\n-old\n+new\n')).toEqual([
      ['same', 1, 'same'],
      ['removed', 2, 'old'],
      ['added', 2, 'new'],
    ]);
  });

  it('shows every line of a hunk, even one that looks like a header', () => {
    expect(kinds('--- a\n+++ b\n@@ -1,1 +1,3 @@\n--- gone\n+++ evil\n+@@ -1 +1 @@\n+Index: x\n')).toEqual([
      ['removed', 1, '-- gone'],
      ['added', 1, '++ evil'],
      ['added', 2, '@@ -1 +1 @@'],
      ['added', 3, 'Index: x'],
    ]);
  });

  it('marks what lies between two hunks, and ignores the note about the last line', () => {
    expect(kinds('@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n@@ -9 +9 @@\n-c\n+d')).toEqual([
      ['removed', 1, 'a'],
      ['added', 1, 'b'],
      ['hunk', null, '⋯'],
      ['removed', 9, 'c'],
      ['added', 9, 'd'],
    ]);
  });
});
