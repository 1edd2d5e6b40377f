// Colours for code, by a worker that starts with the first block that has a language.
import type { CSSProperties } from 'react';
import { useEffect, useState } from 'react';
import { z } from 'zod';

export interface ColouredText {
  text: string;
  style: CSSProperties;
}

type Lines = ColouredText[][];

/** Beyond this, colours cost more than they help. */
const mostCharacters = 20_000;
const mostKept = 200;

const answered = z.object({ id: z.number(), lines: z.array(z.array(z.tuple([z.string(), z.string(), z.string()]))).nullable() });

let worker: Worker | null = null;
let next = 1;
const waiting = new Map<number, (lines: Lines | null) => void>();
/** What was coloured before: a block that comes into sight again has its colours at once. */
const kept = new Map<string, Lines>();

function colour(code: string, language: string): Promise<Lines | null> {
  if (worker === null) {
    worker = new Worker(new URL('./highlight-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent) => {
      const answer = answered.safeParse(data);
      if (!answer.success) return;
      waiting.get(answer.data.id)?.(answer.data.lines?.map((line) => line.map(([text, light, dark]) => ({ text, style: styleOf(light, dark) }))) ?? null);
      waiting.delete(answer.data.id);
    });
  }
  const id = next++;
  worker.postMessage({ id, code, language });
  return new Promise((resolve) => waiting.set(id, resolve));
}

function styleOf(light: string, dark: string): CSSProperties {
  return light === '' || dark === '' ? {} : { color: `light-dark(${light}, ${dark})` };
}

function keep(key: string, lines: Lines): void {
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, lines);
}

/** The lines of a whole block in colours, or null: none yet, or none wanted. */
export function useHighlight(code: string, language: string, incomplete: boolean): Lines | null {
  const key = `${language}\n${code}`;
  const wanted = !incomplete && language !== '' && code.length <= mostCharacters;
  const [coloured, setColoured] = useState<{ key: string; lines: Lines } | null>(null);
  useEffect(() => {
    if (!wanted || kept.has(key)) return;
    let gone = false;
    void colour(code, language).then((lines) => {
      if (lines === null) return;
      keep(key, lines);
      if (!gone) setColoured({ key, lines });
    });
    return () => {
      gone = true;
    };
  }, [key, code, language, wanted]);
  if (!wanted) return null;
  return kept.get(key) ?? (coloured?.key === key ? coloured.lines : null);
}
