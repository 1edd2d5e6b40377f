import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { ConfinedPath } from '../../../base/confined-files';
import type { HardFloor } from '../floor/hard-floor';
import { isKeyFile } from '../floor/protected-places';

/** Bytes of a file that is read or written. */
export const largestFile = 2_000_000;

/** Key files and what the hard floor closes are never the business of a model, wherever the person put the workspace. */
export function refuseClosed({ relative, real }: Pick<ConfinedPath, 'relative' | 'real'>, floor: HardFloor): void {
  const name = relative.split('/').at(-1) ?? '';
  const why = isKeyFile(name) ? say('floor.keyFile', { name }) : floor.path(real);
  if (why) throw new FarmhandError('denied', `${why} Choose another file.`);
}
