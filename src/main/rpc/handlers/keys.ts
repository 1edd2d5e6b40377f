import { FarmhandError } from '@shared/contract/errors';
import type { Keys, LinkCodes } from '../../core/secrets';
import type { Handlers } from '../dispatcher';

type KeyHandlers = Pick<Handlers, 'keys.create' | 'keys.list' | 'keys.revoke' | 'keys.link'>;

export function keyHandlers(keys: Keys, links: LinkCodes, pageAddress: () => string | null): KeyHandlers {
  return {
    'keys.create': (grant) => keys.create(grant),
    'keys.list': () => ({ keys: keys.list() }),
    'keys.revoke': ({ keyId }) => ({ revoked: keys.revoke(keyId) }),
    'keys.link': (grant) => {
      const address = pageAddress();
      if (address === null) throw new FarmhandError('unavailable', 'A link leads to a running gateway, and none listens here. Start it with "farmhand start".');
      const { code, expiresAt } = links.issue(grant);
      // In the fragment, which no browser sends to anyone.
      return { url: `${address}/#link=${code}`, expiresAt };
    },
  };
}
