import { describe, expect, it } from 'vitest';
import { parseRelativePath } from './relative-path';

describe('parseRelativePath', () => {
  it.each([
    ['', []],
    ['.', []],
    ['./notes//todo.md', ['notes', 'todo.md']],
    ['notes\\todo.md', ['notes', 'todo.md']],
    [' notes/todo.md ', ['notes', 'todo.md']],
    ['über uns/café.md', ['über uns', 'café.md']],
    ['cafe\u0301.md', ['café.md']],
    ['a..b/c...d', ['a..b', 'c...d']],
    ['%2e%2e/x', ['%2e%2e', 'x']],
    ['console.md', ['console.md']],
    ['com10', ['com10']],
  ])('%j has the parts %j', (input, parts) => {
    expect(parseRelativePath(input)).toEqual(parts);
  });

  it.each([
    ['..', 'parent'],
    ['../x', 'parent'],
    ['notes/../../x', 'parent in the middle'],
    ['notes/..', 'parent at the end'],
    ['notes\\..\\..\\x', 'parent with backslashes'],
    ['...', 'three dots, the parent of the parent on some systems'],
    ['．．/x', 'full-width dots'],
    ['‥/x', 'two dot leader'],
    ['/etc/passwd', 'absolute'],
    ['\\Windows\\win.ini', 'absolute without a drive'],
    ['//server/share/x', 'UNC with slashes'],
    ['\\\\server\\share\\x', 'UNC'],
    ['\\\\?\\C:\\x', 'device path'],
    ['\\\\.\\pipe\\x', 'pipe'],
    ['C:\\x', 'drive'],
    ['c:x', 'drive, relative'],
    ['~', 'home'],
    ['~/x', 'home'],
    ['~root/x', 'home of another'],
    ['notes.txt:secret', 'alternate data stream'],
    ['notes.txt::$DATA', 'default stream'],
    ['file:///etc/passwd', 'URL'],
    ['notes：x', 'full-width colon'],
    ['CON', 'device'],
    ['nul.txt', 'device with extension'],
    ['notes/Com1.log', 'device in a folder'],
    ['lpt9', 'device'],
    ['COM¹', 'device with a superscript'],
    ['CONIN$', 'console'],
    ['notes.', 'trailing dot'],
    ['notes. /x', 'trailing dot and space'],
    ['a /b', 'trailing space'],
    ['notes\0.md', 'zero'],
    ['notes\n.md', 'line break'],
    ['a\u202Etxt.exe', 'direction change'],
    ['a\u200Bb', 'zero width'],
    ['a∕b', 'division slash'],
    ['a⁄b', 'fraction slash'],
    ['a／..／b', 'full-width slash'],
    ['a＼b', 'full-width backslash'],
    ['what?.md', 'question mark'],
    ['*.md', 'star'],
    ['a|b', 'pipe sign'],
    ['"a"', 'quote'],
    ['.templates.json', 'hidden file'],
    ['.git/config', 'hidden folder'],
    ['notes/.env', 'hidden file in a folder'],
    ['a'.repeat(241), 'long name'],
    ['a/'.repeat(16_000), '32k path'],
  ])('%j is refused: %s', (input) => {
    expect(() => parseRelativePath(input)).toThrowError(
      expect.objectContaining({ code: 'invalid_input', message: expect.stringContaining('like notes/todo.md') }),
    );
  });

  it('lets hidden names pass when they are asked for', () => {
    expect(parseRelativePath('.config/x', { hidden: true })).toEqual(['.config', 'x']);
    expect(() => parseRelativePath('../x', { hidden: true })).toThrow();
  });
});
