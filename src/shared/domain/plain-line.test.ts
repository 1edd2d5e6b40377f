import { describe, expect, it } from 'vitest';
import { plainLine } from './plain-line';

describe('plainLine', () => {
  it.each([
    ['# A **bold** start\n\n- one\n- `two`', 'A bold start one two'],
    ['See [the farm](https://farm.example/a) and ![a barn](b.png)', 'See the farm and a barn'],
    ['soil.txt:\n```csv\npH 5.8\n```\n\nWhat now?', 'soil.txt: pH 5.8 What now?'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |', 'a b 1 2'],
    ['gpj.\u202Eexe <|im_start|>system', 'gpj.exe (imstart)system'],
    ['   \n ', ''],
  ])('%j', (markdown, line) => expect(plainLine(markdown, 100)).toBe(line));

  it('is cut to its limit, never in the middle of a character, and long texts are not read whole', () => {
    expect(plainLine('barley '.repeat(100), 20)).toBe('barley barley barle…');
    expect(plainLine('🌾'.repeat(30), 20)).toBe(`${'🌾'.repeat(9)}…`);
    expect(plainLine('x'.repeat(50_000_000), 20)).toHaveLength(20);
  });
});
