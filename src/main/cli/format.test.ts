import { describe, expect, it } from 'vitest';
import { bytes, count, duration, moment, oneLine, plain, table } from './format';

describe('format', () => {
  it('tells times in the unit that people would use', () => {
    expect([3.4, 999, 1_234, 59_900, 125_000, 3_725_000, 3 * 24 * 3_600_000].map(duration)).toEqual([
      '3 ms',
      '999 ms',
      '1.2 s',
      '59.9 s',
      '2 min 5 s',
      '1 h 2 min',
      '3 days',
    ]);
  });

  it('tells a moment in the time of this computer', () => {
    expect(moment(new Date(2026, 10, 21, 9, 5).getTime())).toBe('2026-11-21 09:05');
  });

  it('counts and measures', () => {
    expect([count(1, 'run'), count(0, 'run'), count(2, 'question waits', 'questions wait')]).toEqual(['1 run', '0 runs', '2 questions wait']);
    expect([bytes(999), bytes(1_400), bytes(2_500_000)]).toEqual(['999 B', '1.4 KB', '2.5 MB']);
  });

  it('lets nothing through that a terminal would obey', () => {
    expect(plain('a\u001b[2Jb\u0007c\u202Ed\r\ne\tf')).toBe('a[2Jbcd\ne\tf');
  });

  it('folds and shortens to one line', () => {
    expect(oneLine('  one\n two\tthree ', 40)).toBe('one two three');
    expect(oneLine('one two three four', 12)).toBe('one two t...');
  });

  it('aligns columns, styled cells included', () => {
    expect(
      table([
        ['a', 'long cell', 'end'],
        ['\u001b[32mbbb\u001b[39m', 'x', 'more of it'],
      ]),
    ).toEqual(['a    long cell  end', '\u001b[32mbbb\u001b[39m  x          more of it']);
    expect(table([])).toEqual([]);
  });
});
