// Whether an event holds what somebody looks for: the same answer in the store and in the window.

/** How `words` may stand in an event: as they are, and as JSON writes them inside a string. Lower case; empty: everything fits. */
function needles(words: string): string[] {
  const plain = words.trim().toLowerCase();
  const inString = JSON.stringify(words.trim()).slice(1, -1).toLowerCase();
  return plain === '' ? [] : [...new Set([plain, inString])];
}

/** `data`: the event's data as JSON text. Upper and lower case are the same. */
export function createEventFilter(words: string): (event: string, data: string) => boolean {
  const wanted = needles(words);
  if (wanted.length === 0) return () => true;
  return (event, data) => {
    const text = `${event}\n${data.toLowerCase()}`;
    return wanted.some((needle) => text.includes(needle));
  };
}
