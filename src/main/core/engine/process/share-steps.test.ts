import { expect, it } from 'vitest';
import { shareStep, stepOrder } from './share-steps';

const item = (index: number, tokens: number) => ({ tokens: Array(tokens).fill(0), logits: [], evaluationPriority: stepOrder(index) });
const shares = (items: ReturnType<typeof item>[], size: number) =>
  shareStep({ items, size }).map(({ item: { evaluationPriority }, processAmount }) => [evaluationPriority, processAmount]);

it('a step takes the sequences in their order, each with a fair share', () => {
  expect(shares([item(2, 1), item(0, 1), item(3, 1), item(1, 1)], 512)).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
  ]);
  expect(shares([item(1, 1), item(0, 400)], 512)).toEqual([
    [1, 256],
    [2, 1],
  ]);
  expect(shares([item(0, 1), item(1, 400)], 256)).toEqual([
    [1, 1],
    [2, 255],
  ]);
  expect(shares([item(0, 900)], 512)).toEqual([[1, 512]]);
});
