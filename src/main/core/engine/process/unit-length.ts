import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';

export function toUnitLength(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  if (!Number.isFinite(length) || length === 0) throw noNumbers('embedding');
  return vector.map((value) => value / length);
}

export function noNumbers(kind: 'embedding' | 'reranking'): FarmhandError {
  const message = say('engine.textInvalid', { kind });
  return new FarmhandError('engine_failed', message);
}
