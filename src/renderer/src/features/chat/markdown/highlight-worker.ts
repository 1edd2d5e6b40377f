// Colours code beside the page: grammars are large, and a page that streams must not wait for them.
import { createCodePlugin } from '@streamdown/code';
import type { CodeHighlighterPlugin, HighlightResult } from 'streamdown';
import { z } from 'zod';

const asked = z.object({ id: z.number(), code: z.string(), language: z.string() });
const plugin: CodeHighlighterPlugin = createCodePlugin({ themes: ['github-light-high-contrast', 'github-dark-high-contrast'] });

addEventListener('message', ({ data }: MessageEvent) => {
  const wish = asked.safeParse(data);
  if (!wish.success) return;
  const { id, code, language } = wish.data;
  const answer = (result: HighlightResult | null) =>
    postMessage({
      id,
      lines:
        result?.tokens.map((line) =>
          line.map(({ content, htmlStyle, color }) => [content, htmlStyle?.color ?? color ?? '', htmlStyle?.['--shiki-dark'] ?? color ?? '']),
        ) ?? null,
    });
  if (!plugin.supportsLanguage(language)) return answer(null);
  const ready = plugin.highlight({ code, language, themes: plugin.getThemes() }, answer);
  if (ready !== null) answer(ready);
});
