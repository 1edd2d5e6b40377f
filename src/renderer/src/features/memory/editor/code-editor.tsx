// CodeMirror as a React component: the text belongs to whoever shows it, history and selection belong to the editor.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import {
  Decoration,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { look } from './look';
import { setWriters, type WrittenLines, writers } from './writers';

const fromOutside = Annotation.define<boolean>();
const editable = new Compartment();
const target = new Compartment();

export interface CodeEditorProps {
  text: string;
  label: string;
  readOnly: boolean;
  lines: readonly WrittenLines[];
  /** The caret goes there whenever `nonce` is another. */
  goTo: { line: number; nonce: number } | null;
  phrases: Record<string, string>;
  onChange(text: string): void;
}

function access(readOnly: boolean) {
  return [EditorState.readOnly.of(readOnly), EditorView.editable.of(!readOnly)];
}

export default function CodeEditor({ text, label, readOnly, lines, goTo, phrases, onChange }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changed = useEffectEvent(onChange);
  const start = useEffectEvent(
    (parent: HTMLElement) =>
      new EditorView({
        parent,
        state: EditorState.create({
          doc: text,
          extensions: [
            look(),
            EditorState.phrases.of(phrases),
            writers(),
            lineNumbers(),
            highlightActiveLine(),
            highlightActiveLineGutter(),
            highlightSpecialChars({ addSpecialChars: /[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g }),
            highlightSelectionMatches(),
            history(),
            drawSelection(),
            search({ top: true }),
            markdown({ base: markdownLanguage, completeHTMLTags: false, pasteURLAsLink: false }),
            EditorView.lineWrapping,
            EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', spellcheck: 'true', autocorrect: 'on' }),
            keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, { ...indentWithTab, key: 'Mod-]' }]),
            editable.of(access(readOnly)),
            target.of([]),
            EditorView.updateListener.of((update) => {
              if (!update.docChanged || update.transactions.some((transaction) => transaction.annotation(fromOutside) === true)) return;
              changed(update.state.doc.toString());
            }),
          ],
        }),
      }),
  );

  useEffect(() => {
    if (host.current === null) return;
    const made = start(host.current);
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    const now = editor.state.doc.toString();
    if (now !== text) editor.dispatch({ changes: difference(now, text), annotations: fromOutside.of(true) });
  }, [text]);
  useEffect(() => {
    view.current?.dispatch({ effects: setWriters.of(lines) });
  }, [lines]);
  useEffect(() => view.current?.dispatch({ effects: editable.reconfigure(access(readOnly)) }), [readOnly]);
  useEffect(() => {
    const editor = view.current;
    if (editor === null || goTo === null) return;
    const line = editor.state.doc.line(Math.max(1, Math.min(goTo.line, editor.state.doc.lines)));
    editor.dispatch({
      selection: { anchor: line.from },
      effects: [
        EditorView.scrollIntoView(line.from, { y: 'center' }),
        target.reconfigure(EditorView.decorations.of(Decoration.set([Decoration.line({ class: 'cm-target' }).range(line.from)]))),
      ],
    });
    editor.focus();
  }, [goTo]);

  return <div ref={host} className="h-full min-h-0 min-w-0" />;
}

/** The one stretch in which two texts differ: the caret and the history outside of it stay. */
export function difference(before: string, after: string): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
