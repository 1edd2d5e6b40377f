// Guessing keys takes longer and longer. Different wrong keys count, and the same one again does not: a program with an old key locks nobody out.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { normaliseAddress } from './peer-address';

export interface Throttle {
  /** @throws FarmhandError `too_many_attempts` while an address has to wait; whatever it shows is not looked at */
  check(address: string | undefined): void;
  /** Something wrong was shown. `digest` tells whether it was the same as before. */
  failed(address: string | undefined, digest: Buffer): void;
}

export interface ThrottleOptions {
  clock?: () => number;
  /** Different wrong keys within `windowMs` until the address has to wait. */
  most?: number;
  windowMs?: number;
  waitMs?: number;
}

/** Addresses that are remembered; beyond it the one that failed first is forgotten. */
const mostAddresses = 10_000;

export function createThrottle({ clock = Date.now, most = 10, windowMs = 60_000, waitMs = 30_000 }: ThrottleOptions = {}): Throttle {
  const places = new Map<string, { wrong: Map<string, number>; until: number }>();
  return {
    check(address) {
      const left = (places.get(normaliseAddress(address))?.until ?? 0) - clock();
      if (left <= 0) return;
      const seconds = Math.ceil(left / 1000);
      throw new FarmhandError('too_many_attempts', say('gateway.tooManyKeys', { seconds }), {
        retryable: true,
        details: { retryAfterMs: left },
      });
    },
    failed(address, digest) {
      const name = normaliseAddress(address);
      const now = clock();
      const place = places.get(name) ?? { wrong: new Map<string, number>(), until: 0 };
      for (const [known, at] of place.wrong) if (now - at >= windowMs) place.wrong.delete(known);
      place.wrong.set(digest.toString('base64').slice(0, 12), now);
      if (place.wrong.size >= most) {
        place.until = now + waitMs;
        place.wrong.clear();
      }
      places.delete(name);
      places.set(name, place);
      if (places.size > mostAddresses) places.delete(places.keys().next().value ?? '');
    },
  };
}
