import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
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
      if (address === null) throw new FarmhandError('unavailable', say('keys.noGateway'));
      const { code, expiresAt } = links.issue(grant);
      // In the fragment, which no browser sends to anyone.
      return { url: `${address}/#link=${code}`, expiresAt };
    },
  };
}
