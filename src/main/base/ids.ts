import { randomUUID } from 'node:crypto';

/** An id that sorts by time of making and cannot be guessed: `ses_mi3k2p9x_4f0c…`. */
export function createId(prefix: string): string {
  return `${prefix}_${Date.now().toString(36)}_${randomUUID().replaceAll('-', '')}`;
}
