/** Characters that hide, reorder or imitate nothing at all: controls, zero width, direction changes, tags. Line breaks and tabs are ordinary. */
const hidden = /(?![\n\t])\p{Cc}|[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu;

/** The same text with every character that a person cannot see written out, like `⟨U+202E⟩`: what a yes is asked for must not look like something else. */
export function visibleText(text: string): string {
  return text.replace(hidden, (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}
