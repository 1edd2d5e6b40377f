// One name for each place that requests come from, so that nobody counts twice by writing an address in another way.
import { isIPv6 } from 'node:net';

/**
 * `::ffff:192.0.2.1` and `::ffff:c000:201` are 192.0.2.1; every address of this computer is `loopback` (there are 16 million of them);
 * of IPv6 the first 64 bits count, because the rest is the caller's own to choose.
 */
export function normaliseAddress(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  const bare = address.split('%', 1)[0]?.toLowerCase() ?? '';
  if (!isIPv6(bare)) return isV4Loopback(bare) ? 'loopback' : bare;
  const groups = expand(bare);
  if (groups.slice(0, 7).every((group) => group === 0) && groups[7] === 1) return 'loopback';
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) return normaliseAddress(asV4(groups[6] ?? 0, groups[7] ?? 0));
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

const isV4Loopback = (address: string): boolean => /^127(\.\d{1,3}){3}$/.test(address);
const asV4 = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join('.');

/** The eight 16-bit groups of an IPv6 address. */
function expand(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, a: string, b: string, c: string, d: string) =>
    [(Number(a) << 8) | Number(b), (Number(c) << 8) | Number(d)].map((group) => group.toString(16)).join(':'),
  );
  const [left = '', right] = hex.split('::', 2);
  const read = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const head = read(left);
  if (right === undefined) return head;
  const tail = read(right);
  return [...head, ...new Array<number>(Math.max(0, 8 - head.length - tail.length)).fill(0), ...tail];
}
