import { useEffect, useState } from 'react';
import type { MathPlugin } from 'streamdown';

const looksLikeMath = /\$\$/;

let plugin: MathPlugin | null = null;

async function load(): Promise<MathPlugin> {
  const [{ createMathPlugin }] = await Promise.all([import('@streamdown/math'), import('katex/dist/katex.min.css')]);
  plugin ??= createMathPlugin({ errorColor: 'var(--red)' });
  return plugin;
}

/** Draws formulas, fetched only when a text has one. */
export function useMath(text: string): MathPlugin | null {
  const wanted = looksLikeMath.test(text);
  const [loaded, setLoaded] = useState(plugin);
  useEffect(() => {
    if (!wanted || loaded !== null) return;
    let gone = false;
    void load().then((ready) => {
      if (!gone) setLoaded(ready);
    });
    return () => {
      gone = true;
    };
  }, [wanted, loaded]);
  return wanted ? loaded : null;
}
