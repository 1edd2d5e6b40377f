import type { MethodOutput } from '@shared/contract';
import { useRead } from './read';
import { type Recommended, recommendModel } from './recommend-model';

/** The model that is recommended for this computer. A GPU counts once the engine says that it uses one. */
export function useRecommended(library: MethodOutput<'models.catalogue'> | undefined): Recommended | null {
  const { data: status } = useRead('system.status', {});
  return library === undefined ? null : recommendModel(library.catalogue, { gpu: status?.engine.detail.includes('on the GPU') ?? false });
}
