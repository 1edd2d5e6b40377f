import { useEffect } from 'react';

const name = 'farmhand-find';

/** Ranges of all words of `query` in the text below `root`; beginnings of words count, as in the search itself. */
export function rangesOf(root: Node, query: string): Range[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && ranges.length < 500; node = walker.nextNode()) {
    const text = (node.textContent ?? '').toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0 && ranges.length < 500; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** Marks the words in the conversation as long as they are looked for. Nothing in the document changes. */
export function useHighlightWords(query: string): void {
  useEffect(() => {
    if (query === '' || !('highlights' in CSS)) return;
    let frame = 0;
    const mark = () => {
      frame = 0;
      const root = document.querySelector('[role="log"]');
      if (root !== null) CSS.highlights.set(name, new Highlight(...rangesOf(root, query)));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(mark);
    };
    const root = document.querySelector('[role="log"]');
    const observer = new MutationObserver(soon);
    if (root !== null) observer.observe(root, { childList: true, subtree: true });
    soon();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(name);
    };
  }, [query]);
}
