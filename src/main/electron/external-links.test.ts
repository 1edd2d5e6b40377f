import { expect, it } from 'vitest';
import { createLinkOpener } from './external-links';
import { wordsFor } from './words';

function opener(answer: number) {
  const asked: string[] = [];
  const opened: string[] = [];
  const open = createLinkOpener({
    dialog: {
      async showMessageBox(...given: unknown[]) {
        const options = Object(given.at(-1));
        asked.push(`${options.message} ${options.detail} [${options.buttons[options.defaultId]}]`);
        return { response: answer, checkboxChecked: false };
      },
    },
    shell: {
      async openExternal(url) {
        opened.push(url);
      },
    },
    words: wordsFor('en'),
  });
  return { open, asked, opened };
}

it('a web address is opened after a yes, and shown whole before', async () => {
  const { open, asked, opened } = opener(1);
  await open('https://good.example@evil.example/path?q=1');
  expect(asked).toEqual(['Open evil.example in your browser? https://good.example@evil.example/path?q=1 [Cancel]']);
  expect(opened).toEqual(['https://good.example@evil.example/path?q=1']);
});

it('a no opens nothing', async () => {
  const { open, opened } = opener(0);
  await open('https://example.com/');
  expect(opened).toEqual([]);
});

it.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://server/share',
  'farmhand://ask?text=x',
  'ms-msdt:/id',
  'not an address',
  `https://example.com/${'a'.repeat(3_000)}`,
])('%s is neither opened nor asked about', async (url) => {
  const { open, asked, opened } = opener(1);
  await open(url);
  expect([...asked, ...opened]).toEqual([]);
});

it('a page that asks a hundred times gets one question', async () => {
  const { open, asked } = opener(0);
  await Promise.all(Array.from({ length: 100 }, () => open('https://example.com/')));
  expect(asked).toHaveLength(1);
});
