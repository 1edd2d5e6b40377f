import { FarmhandError } from '@shared/contract/errors';

export function toUnitLength(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  if (!Number.isFinite(length) || length === 0) throw noNumbers('embedding');
  return vector.map((value) => value / length);
}

export function noNumbers(kind: 'embedding' | 'reranking'): FarmhandError {
  const message = `The ${kind} model computes no valid numbers: its file is damaged, or its quantisation does not work here. Choose another one.`;
  return new FarmhandError('engine_failed', message);
}
