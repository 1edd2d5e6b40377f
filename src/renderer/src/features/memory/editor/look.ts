// The editor in our type and colours. Every value is a token, so that both themes come by themselves.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '14px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', fontVariantLigatures: 'none', lineHeight: '1.65', overflow: 'auto' },
  '.cm-content': { padding: '20px 0 40vh', caretColor: 'var(--ink)', maxWidth: '46rem' },
  '.cm-line': { padding: '0 24px 0 14px' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection': {
    backgroundColor: 'var(--wheat-soft)',
  },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--line) 40%, transparent)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ink3)', border: 'none', fontSize: '12px', paddingLeft: '12px' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 4px', minWidth: '28px' },
  '.cm-writers': { width: '10px', paddingRight: '0' },
  '.cm-writers .cm-gutterElement': { padding: '0 3px', display: 'flex' },
  '.cm-writer': { width: '4px', flex: 'none', alignSelf: 'stretch' },
  '.cm-writer-person': { backgroundColor: 'var(--accent)' },
  '.cm-writer-agent': { backgroundColor: 'var(--wheat)' },
  '.cm-writer-import': { backgroundColor: 'var(--blue)' },
  '.cm-writer-outside': { backgroundColor: 'var(--ink3)' },
  '.cm-writer-template': { backgroundColor: 'var(--line2)' },
  '.cm-target': { backgroundColor: 'var(--wheat-soft)' },
  '.cm-specialChar': { color: 'var(--red)' },
  '.cm-searchMatch': { backgroundColor: 'var(--wheat-soft)', outline: '1px solid var(--wheat)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--soft)', outlineColor: 'var(--accent)' },
  '.cm-panels': { backgroundColor: 'var(--panel)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panel.cm-search': { fontFamily: 'var(--font-sans)', padding: '8px 32px 8px 12px' },
  '.cm-panel.cm-search label': { fontSize: '13px', display: 'inline-flex', alignItems: 'center', gap: '4px' },
  '.cm-textfield': {
    backgroundColor: 'var(--card)',
    border: '1px solid var(--line2)',
    borderRadius: '8px',
    padding: '3px 8px',
    fontSize: '13px',
    fontFamily: 'var(--font-mono)',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--card)',
    border: '1px solid var(--line2)',
    borderRadius: '8px',
    padding: '3px 10px',
    fontSize: '13px',
    color: 'var(--ink)',
  },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink2)', fontSize: '18px', padding: '0 8px' },
  // Two versions beside each other.
  '.cm-changedLine, &.cm-merge-b .cm-changedLine': { backgroundColor: 'var(--soft)' },
  '&.cm-merge-a .cm-changedLine': { backgroundColor: 'var(--red-soft)' },
  '&.cm-merge-a .cm-changedText': { background: 'none', textDecoration: 'underline', textDecorationColor: 'var(--red)', textUnderlineOffset: '3px' },
  '&.cm-merge-b .cm-changedText': { background: 'none', textDecoration: 'underline', textDecorationColor: 'var(--accent)', textUnderlineOffset: '3px' },
  '.cm-changeGutter': { width: '3px' },
  '&.cm-merge-a .cm-changedLineGutter': { background: 'var(--red)' },
  '&.cm-merge-b .cm-changedLineGutter': { background: 'var(--accent)' },
  '.cm-collapsedLines:before, .cm-collapsedLines:after': { content: '"⋯"', margin: '0 6px' },
  '.cm-collapsedLines': { background: 'var(--panel)', color: 'var(--ink2)', fontFamily: 'var(--font-sans)', fontSize: '13px' },
});

const marks = HighlightStyle.define([
  { tag: tags.heading1, fontWeight: '700', fontSize: '1.2em' },
  { tag: tags.heading2, fontWeight: '700', fontSize: '1.08em' },
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--blue)' },
  { tag: tags.monospace, color: 'var(--accent)' },
  { tag: tags.quote, color: 'var(--ink2)' },
  { tag: [tags.processingInstruction, tags.meta, tags.contentSeparator], color: 'var(--ink3)' },
  { tag: [tags.comment, tags.tagName, tags.attributeName, tags.attributeValue, tags.angleBracket], color: 'var(--ink3)' },
]);

/** The nonce of the page, which every style element needs. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

export function look(): Extension {
  return [EditorView.cspNonce.of(pageNonce()), theme, syntaxHighlighting(marks)];
}
