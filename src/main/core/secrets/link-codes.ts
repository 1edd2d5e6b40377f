// Codes of one-time links: each is exchanged for a key once, within minutes. They live in memory only, as hashes.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type Grant, hashKey } from './keys';

/** ms that a link works. */
export const linkLifeMs = 5 * 60_000;
/** Links that wait at the same time; a further one ends the oldest. */
const mostWaiting = 16;

export interface LinkCodes {
  issue(grant: Grant): { code: string; expiresAt: number };
  /** What the code grants, this once; null for a code that is unknown, used or too old. */
  redeem(code: string): Grant | null;
}

export function createLinkCodes({ clock }: { clock: () => number }): LinkCodes {
  let waiting: { digest: Buffer; grant: Grant; expiresAt: number }[] = [];
  const current = () => waiting.filter(({ expiresAt }) => expiresAt > clock());
  return {
    issue(grant) {
      const code = randomBytes(32).toString('base64url');
      const expiresAt = clock() + linkLifeMs;
      waiting = [...current(), { digest: hashKey(code), grant, expiresAt }].slice(-mostWaiting);
      return { code, expiresAt };
    },
    redeem(code) {
      waiting = current();
      const digest = hashKey(code);
      let found: (typeof waiting)[number] | null = null;
      for (const candidate of waiting) if (timingSafeEqual(candidate.digest, digest)) found = candidate;
      if (found === null) return null;
      waiting = waiting.filter((candidate) => candidate !== found);
      return found.grant;
    },
  };
}
