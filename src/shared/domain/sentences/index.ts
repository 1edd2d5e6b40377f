import { createSay } from './create-say';
import { english } from './english';

export type { SentenceId } from './english';

/** One of Farmhand's own sentences, in English: what the CLI and the API show, and what a window in another language reads back (`read-back.ts`). */
export const say = createSay(english);
