import { describe, expect, it } from 'vitest';
import { createBlockCutter, splitLongList } from './blocks';
import { hasMarks } from './has-marks';
import { hostOf } from './host';
import { dollarMarks } from './math-marks';
import { partsOf } from './parts';

describe('createBlockCutter', () => {
  it('cuts a growing text the same way as the whole one, and keeps the finished blocks', () => {
    const text = '# One\n\nFirst words.\n\n- a\n- b\n\n```js\nconst a = 1;\n\nconst b = 2;\n```\n\nLast words.';
    const cut = createBlockCutter();
    let blocks: string[] = [];
    for (let length = 1; length <= text.length; length += 3) blocks = cut(text.slice(0, length));
    blocks = cut(text);
    expect(blocks.join('')).toBe(text);
    expect(blocks.filter((block) => block.trim() !== '')).toEqual(createBlockCutter()(text).filter((block) => block.trim() !== ''));
  });

  it('starts anew when the text is another one', () => {
    const cut = createBlockCutter();
    cut('One.\n\nTwo.\n\nThree.\n\nFour.');
    expect(cut('Other.').join('')).toBe('Other.');
  });
});

it('draws a list of thousands of items in pieces that lose nothing', () => {
  const list = Array.from({ length: 10_000 }, (_, index) => `${index + 1}. item\n`).join('');
  const pieces = splitLongList(list);
  expect(pieces.length).toBeGreaterThan(20);
  expect(pieces.join('')).toBe(list);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(4_100);
});

it('reads formulas in brackets, and leaves code alone', () => {
  expect(dollarMarks('So \\(a^2\\) and `\\(b\\)`')).toBe('So $$a^2$$ and `\\(b\\)`');
  expect(dollarMarks('Then \\[ c \\] so')).toBe('Then \n$$\nc\n$$\n so');
});

it('cuts a long text between blocks, never in code, and the same way while it grows', () => {
  const text = 'Some words of a paragraph.\n\n```js\nlet a = 1;\n\nlet b = 2;\n```\n\n'.repeat(2_000);
  const parts = partsOf(text);
  expect(parts.join('')).toBe(text);
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) expect(part.match(/```/g)?.length ?? 0).toSatisfy((fences: number) => fences % 2 === 0);
  expect(partsOf(text.slice(0, 60_000)).slice(0, -1)).toEqual(parts.slice(0, partsOf(text.slice(0, 60_000)).length - 1));
});

it('spares the parser only for one plain paragraph', () => {
  expect(hasMarks('The quince tree stands behind the barn, at 5.8 m.')).toBe(false);
  for (const text of ['a *b*', 'a\nb', '- a', '1. a', 'see www.x.example', 'https://x.example', '# a', 'a &amp; b', 'a@b.example'])
    expect(hasMarks(text)).toBe(true);
});

it('shows a line of a megabyte in parts', () => {
  const line = 'x'.repeat(1_000_000);
  const parts = partsOf(line);
  expect(parts.join('')).toBe(line);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(24_000);
});

it('tells where an address leads, and opens nothing but web and mail', () => {
  expect(hostOf('https://lab.example:8443/x')).toBe('lab.example:8443');
  expect(hostOf('https://good.example@evil.example/')).toBe('evil.example');
  expect(hostOf('https://аpple.com/')).toBe('xn--pple-43d.com');
  expect(hostOf('mailto:a@b.example')).toBe('a@b.example');
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'farmhand://do', '/local', '']) expect(hostOf(bad)).toBeNull();
});
