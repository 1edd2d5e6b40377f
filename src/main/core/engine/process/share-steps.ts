// How the tokens of several sequences share one step of llama.cpp.
import type { BatchItem, EvaluationPriority, PrioritizedBatchItem } from 'node-llama-cpp';

const priorities: EvaluationPriority[] = [1, 2, 3, 4, 5];

/** What the library knows of a sequence when it fills a step; `index` is the sequence's number. */
export function stepOrder(index: number): EvaluationPriority {
  return priorities[index % priorities.length] ?? 1;
}

/**
 * Everybody gets an equal share of the step, in the order of their sequences: llama.cpp splits a step in which numbers do not follow each other
 * (llama_batch_allocr::split_equal), and reads the weights again for each part.
 */
export function shareStep({ items, size }: { items: readonly BatchItem[]; size: number }): PrioritizedBatchItem[] {
  let left = size;
  return items
    .toSorted((one, other) => one.evaluationPriority - other.evaluationPriority)
    .map((item, index) => {
      const processAmount = Math.min(item.tokens.length, Math.max(1, Math.floor(left / (items.length - index))));
      left -= processAmount;
      return { item, processAmount };
    });
}
