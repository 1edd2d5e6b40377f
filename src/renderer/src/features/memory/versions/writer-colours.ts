import type { Writer } from '@shared/contract/memory';

/** The same as the stripes of the editor. */
export const writerColours: Record<Writer, string> = {
  person: 'bg-accent',
  agent: 'bg-wheat',
  import: 'bg-blue',
  outside: 'bg-ink3',
  template: 'bg-line2',
};
