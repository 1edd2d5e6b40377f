// A stripe beside each line: who wrote it. Lines that are being written have none until they are saved.

import { type Extension, RangeSet, RangeSetBuilder, StateEffect, StateField, type Text } from '@codemirror/state';
import { type EditorView, GutterMarker, gutter } from '@codemirror/view';
import type { LineGroup } from '@shared/contract/memory';

/** A group with the words of its tooltip. */
export interface WrittenLines extends LineGroup {
  title: string;
}

export const setWriters = StateEffect.define<readonly WrittenLines[]>();

class WriterMarker extends GutterMarker {
  private readonly group: WrittenLines;

  constructor(group: WrittenLines) {
    super();
    this.group = group;
  }

  override eq(other: GutterMarker): boolean {
    return other instanceof WriterMarker && other.group.by === this.group.by && other.group.title === this.group.title;
  }

  override toDOM(): HTMLElement {
    const stripe = document.createElement('span');
    stripe.className = `cm-writer cm-writer-${this.group.by}`;
    stripe.title = this.group.title;
    return stripe;
  }
}

function stripes(groups: readonly WrittenLines[], doc: Text): RangeSet<GutterMarker> {
  const builder = new RangeSetBuilder<GutterMarker>();
  let next = 1;
  for (const group of [...groups].sort((a, b) => a.from - b.from)) {
    const marker = new WriterMarker(group);
    for (let line = Math.max(next, group.from); line <= Math.min(group.to, doc.lines); line++) {
      const { from } = doc.line(line);
      builder.add(from, from, marker);
      next = line + 1;
    }
  }
  return builder.finish();
}

const field = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setWriters)) return stripes(effect.value, transaction.state.doc);
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
});

export function writers(): Extension {
  return [field, gutter({ class: 'cm-writers', markers: (view: EditorView) => view.state.field(field) })];
}
