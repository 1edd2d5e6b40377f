// Splits a streamed answer into its text and its reasoning, which some servers send inline as `<think>...</think>`.

export interface ThinkPart {
  kind: 'text' | 'reasoning';
  text: string;
}

export interface ThinkSplitter {
  /** More of the answer, cut anywhere. Returns what is certain by now, in order; a tag that may still grow is held back. */
  push(piece: string): ThinkPart[];
  /** The answer is over: what was held back. An unclosed block stays reasoning. */
  end(): ThinkPart[];
}

const open = '<think>';
const close = '</think>';

/**
 * Outside the tags is text, inside is reasoning; the tags vanish, and so does a `</think>` that closes nothing and the
 * blank space that templates put around a block. A tag right after a backtick is spoken of, not meant.
 */
export function createThinkSplitter(): ThinkSplitter {
  let inside = false;
  /** The unsure end of what came: the beginning of a tag, perhaps. */
  let held = '';
  /** Blank space before the first word of text or of a block, kept until it is known whether it counts. */
  let blank = '';
  let atStart = true;
  let sawTag = false;
  let lastCharacter = '';
  let hasText = false;

  function push(piece: string): ThinkPart[] {
    if (held === '' && !atStart && !piece.includes('<')) {
      if (piece === '') return [];
      lastCharacter = piece.charAt(piece.length - 1);
      return [{ kind: inside ? 'reasoning' : 'text', text: piece }];
    }
    const parts: ThinkPart[] = [];
    let rest = held + piece;
    held = '';
    while (rest !== '') {
      const found = nextTag(rest);
      if (found === null) {
        const keep = unsureLength(rest);
        add(parts, rest.slice(0, rest.length - keep));
        held = rest.slice(rest.length - keep);
        break;
      }
      add(parts, rest.slice(0, found.at));
      if (isQuoted(rest, found.at)) {
        add(parts, found.tag);
      } else {
        inside = found.tag === open;
        sawTag = true;
        if (inside || !hasText) atStart = true;
        blank = '';
      }
      rest = rest.slice(found.at + found.tag.length);
    }
    return parts;
  }

  function nextTag(text: string): { at: number; tag: string } | null {
    const closing = text.indexOf(close);
    const opening = inside ? -1 : text.indexOf(open);
    if (closing < 0 && opening < 0) return null;
    return opening >= 0 && (closing < 0 || opening < closing) ? { at: opening, tag: open } : { at: closing, tag: close };
  }

  function isQuoted(text: string, at: number): boolean {
    return !inside && (at === 0 ? lastCharacter : text.charAt(at - 1)) === '`';
  }

  function unsureLength(text: string): number {
    const at = text.lastIndexOf('<');
    if (at < 0) return 0;
    const tail = text.slice(at);
    return close.startsWith(tail) || (!inside && open.startsWith(tail)) ? tail.length : 0;
  }

  function add(parts: ThinkPart[], raw: string): void {
    if (raw === '') return;
    let text = raw;
    if (atStart) {
      const trimmed = text.trimStart();
      blank += text.slice(0, text.length - trimmed.length);
      if (trimmed === '') return;
      text = sawTag ? trimmed : blank + trimmed;
      blank = '';
      atStart = false;
    }
    lastCharacter = text.charAt(text.length - 1);
    if (!inside) hasText = true;
    const last = parts.at(-1);
    const kind = inside ? 'reasoning' : 'text';
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  }

  return {
    push,
    end() {
      const parts: ThinkPart[] = [];
      const rest = held;
      held = '';
      add(parts, rest);
      if (blank !== '' && !sawTag) parts.push({ kind: 'text', text: blank });
      blank = '';
      return parts;
    },
  };
}
