// From tokens to text, when one character may be spread over several tokens.

export interface TokenText<Token> {
  /** The text that is certain after this token; empty while a character is incomplete. */
  push(token: Token): string;
  /** Takes the last `push` back. */
  undo(): void;
  /** A character is incomplete. */
  readonly incomplete: boolean;
  /** What is left at the end, incomplete characters as U+FFFD. */
  flush(): string;
}

/** A character has at most four bytes, so after four tokens the first of them cannot wait for more. */
const mostTokensPerCharacter = 4;
const replacement = '\uFFFD';

/** `detokenize` gives the text of tokens with incomplete characters as U+FFFD; `before` are the tokens ahead of them. */
export function createTokenText<Token>(detokenize: (tokens: Token[], before: Token[]) => string): TokenText<Token> {
  let pending: Token[] = [];
  let before: Token[] = [];
  let former: { pending: Token[]; before: Token[] } = { pending, before };

  function take(count: number): string {
    const tokens = pending.slice(0, count);
    const text = detokenize(tokens, before);
    before = [...before, ...tokens].slice(-4);
    pending = pending.slice(count);
    return text;
  }

  return {
    push(token) {
      former = { pending, before };
      pending = [...pending, token];
      if (!detokenize(pending, before).endsWith(replacement)) return take(pending.length);
      return pending.length >= mostTokensPerCharacter ? take(1) : '';
    },
    undo() {
      ({ pending, before } = former);
    },
    get incomplete() {
      return pending.length > 0;
    },
    flush: () => (pending.length > 0 ? take(pending.length) : ''),
  };
}
