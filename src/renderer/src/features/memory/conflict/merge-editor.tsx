// Two texts beside each other: the left one to read, the right one to write, and a button at each difference that takes it over.
import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { look } from '../editor/look';

export interface MergeEditorProps {
  left: string;
  /** At the beginning. */
  right: string;
  labels: { left: string; right: string; take: string; unchanged: string };
  onChange(right: string): void;
}

export default function MergeEditor({ left, right, labels, onChange }: MergeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const changed = useEffectEvent(onChange);
  const start = useEffectEvent((parent: HTMLElement) => {
    const shared = [
      look(),
      EditorState.phrases.of({ '$ unchanged lines': labels.unchanged }),
      lineNumbers(),
      EditorView.lineWrapping,
      markdown({ base: markdownLanguage, completeHTMLTags: false }),
    ];
    return new MergeView({
      parent,
      a: {
        doc: left,
        extensions: [
          shared,
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.contentAttributes.of({ 'aria-label': labels.left, tabindex: '0' }),
        ],
      },
      b: {
        doc: right,
        extensions: [
          shared,
          history(),
          keymap.of([...standardKeymap, ...historyKeymap]),
          EditorView.contentAttributes.of({ 'aria-label': labels.right, tabindex: '0' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
          }),
        ],
      },
      revertControls: 'a-to-b',
      renderRevertControl: () => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'merge-take';
        button.title = labels.take;
        button.setAttribute('aria-label', labels.take);
        button.textContent = '→';
        return button;
      },
      collapseUnchanged: { margin: 3, minSize: 8 },
      gutter: true,
    });
  });
  useEffect(() => {
    if (host.current === null) return;
    const view = start(host.current);
    return () => view.destroy();
  }, []);
  return (
    <div
      ref={host}
      className="max-h-[50dvh] min-h-40 overflow-auto rounded-control border border-line bg-bg [&_.cm-content]:pt-2! [&_.cm-content]:pb-2! [&_.merge-take]:rounded-control [&_.merge-take]:bg-card [&_.merge-take]:px-1 [&_.merge-take]:text-accent"
    />
  );
}
