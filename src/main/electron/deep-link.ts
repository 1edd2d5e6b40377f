// farmhand:// links. Anyone can make a person click one, so it is only read here: the window shows what it asks for and waits for a yes.
import { type DeepLink, deepLinkSchema } from '@shared/contract/desktop';

export const linkScheme = 'farmhand';

/** Null for anything that is not exactly one of the links of the contract. */
export function parseDeepLink(address: string): DeepLink | null {
  const url = address.length > 10_000 ? null : URL.parse(address);
  if (url === null || url.protocol !== `${linkScheme}:` || url.username !== '' || url.password !== '' || url.port !== '') return null;
  const rest = url.pathname.replace(/^\/|\/$/g, '');
  const parsed = deepLinkSchema.safeParse(wish(url.host, rest, url.searchParams));
  return parsed.success ? parsed.data : null;
}

function wish(kind: string, rest: string, query: URLSearchParams): unknown {
  if (kind === 'ask') return rest === '' ? { kind, text: query.get('text')?.trim() } : null;
  if (query.size > 0) return null;
  if (kind === 'session') return { kind, sessionId: rest };
  return kind === 'open' ? { kind, page: rest } : null;
}

/** The first of our links among the arguments of a start; Windows and Linux hand them over that way. */
export function linkInArguments(args: readonly string[]): string | null {
  return args.find((argument) => argument.startsWith(`${linkScheme}://`)) ?? null;
}
