/**
 * What of `heard` is not yet in `read`: text that came while a snapshot was on its way may or may not be in it.
 * The longest beginning of `heard` that `read` ends with is what was in it.
 */
export function unread(read: string, heard: string): string {
  for (let length = Math.min(read.length, heard.length); length > 0; length--) {
    if (read.endsWith(heard.slice(0, length))) return heard.slice(length);
  }
  return heard;
}
