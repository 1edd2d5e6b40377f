// Splits streamed text at a pair of tags, also when a tag arrives in pieces.

export interface TagPiece {
  inside: boolean;
  text: string;
  /** Set on the last piece of a tagged part: its closing tag was seen. */
  closed?: boolean;
}

export interface TagSplitter {
  push(text: string): TagPiece[];
  /** What was held back, at the end of the stream. */
  flush(): TagPiece[];
  /** Between the tags now. */
  readonly inside: boolean;
  /** Forgets what is held back. */
  dropHeld(): void;
}

/** The pieces hold no tags. Without a closing one, everything after the opening tag is inside. */
export function createTagSplitter(open: string, close: string | null): TagSplitter {
  let inside = false;
  let held = '';

  return {
    push(text) {
      const pieces: TagPiece[] = [];
      held += text;
      for (;;) {
        const tag = inside ? close : open;
        const at = tag === null ? -1 : held.indexOf(tag);
        if (tag === null || at < 0) break;
        const piece = held.slice(0, at);
        if (inside) pieces.push({ inside, text: piece, closed: true });
        else if (piece) pieces.push({ inside, text: piece });
        held = held.slice(at + tag.length);
        inside = !inside;
      }
      const keep = partialAtEnd(held, (inside ? close : open) ?? '');
      const certain = held.slice(0, held.length - keep);
      if (certain) pieces.push({ inside, text: certain });
      held = held.slice(held.length - keep);
      return pieces;
    },
    flush() {
      const rest = held;
      held = '';
      return rest ? [{ inside, text: rest }] : [];
    },
    get inside() {
      return inside;
    },
    dropHeld() {
      held = '';
    },
  };
}

/** How many characters at the end of `text` may be the beginning of `tag`. */
export function partialAtEnd(text: string, tag: string): number {
  for (let size = Math.min(tag.length - 1, text.length); size > 0; size -= 1) {
    if (tag.startsWith(text.slice(text.length - size))) return size;
  }
  return 0;
}
