// Colours for code, by a highlighter that is fetched with the first block that has a language.
import type { CSSProperties } from 'react';
import { useEffect, useState } from 'react';
import type { CodeHighlighterPlugin, HighlightResult } from 'streamdown';

export interface ColouredText {
  text: string;
  style: CSSProperties;
}

/** Beyond this, colours cost more than they help. */
const mostCharacters = 20_000;

let loading: Promise<CodeHighlighterPlugin> | null = null;

function highlighter(): Promise<CodeHighlighterPlugin> {
  loading ??= import('@streamdown/code').then(({ createCodePlugin }) =>
    createCodePlugin({ themes: ['github-light-high-contrast', 'github-dark-high-contrast'] }),
  );
  return loading;
}

function toLines({ tokens }: HighlightResult): ColouredText[][] {
  return tokens.map((line) =>
    line.map(({ content, htmlStyle, color }) => ({ text: content, style: colour(htmlStyle?.color ?? color, htmlStyle?.['--shiki-dark'] ?? color) })),
  );
}

function colour(light: string | undefined, dark: string | undefined): CSSProperties {
  return light === undefined || dark === undefined ? {} : { color: `light-dark(${light}, ${dark})` };
}

/** The lines of a whole block in colours, or null: none yet, or none wanted. */
export function useHighlight(code: string, language: string, incomplete: boolean): ColouredText[][] | null {
  const [lines, setLines] = useState<{ code: string; lines: ColouredText[][] } | null>(null);
  const wanted = !incomplete && language !== '' && code.length <= mostCharacters;
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const show = (result: HighlightResult) => {
      if (!gone) setLines({ code, lines: toLines(result) });
    };
    void highlighter().then((plugin) => {
      if (gone || !plugin.supportsLanguage(language)) return;
      const result = plugin.highlight({ code, language, themes: plugin.getThemes() }, show);
      if (result !== null) show(result);
    });
    return () => {
      gone = true;
    };
  }, [code, language, wanted]);
  return wanted && lines?.code === code ? lines.lines : null;
}
