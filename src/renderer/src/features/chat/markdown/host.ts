/** Where an address leads, as a person should read it: host and port, or whom a mail goes to. Null: it leads nowhere that we open. */
export function hostOf(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol === 'mailto:') return url.pathname;
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.host : null;
}
