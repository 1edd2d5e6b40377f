import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDrawTogether } from './draw-together';

describe('answers that are written at the same time', () => {
  it('draw in one step, and one that is alone does not wait', async () => {
    const together = createDrawTogether();
    const alone = together.join();
    expect(alone.step()).toBeNull();
    const other = together.join();
    const order: string[] = [];
    // The first is still drawing: the other waits for it, and then both go on together.
    const second = other.step()?.then(() => order.push('other'));
    await nextTurn();
    expect(order).toEqual([]);
    alone.drawn();
    const first = alone.step()?.then(() => order.push('alone'));
    await Promise.all([first, second]);
    expect(order.toSorted()).toEqual(['alone', 'other']);
  });

  it('do not wait for long when one is busy with something else', async () => {
    const together = createDrawTogether();
    const [one, other, busy] = [together.join(), together.join(), together.join()];
    await Promise.all([one.step(), other.step()]);
    one.drawn();
    other.drawn();
    // It comes back while they draw, and goes with them afterwards.
    await Promise.all([one.step(), other.step(), busy.step()]);
  });

  it('go on when one ends, whatever it was doing', async () => {
    const together = createDrawTogether();
    const [one, waiting, drawing] = [together.join(), together.join(), together.join()];
    await Promise.all([one.step(), drawing.step(), waiting.step()]);
    one.drawn();
    waiting.drawn();
    const left = waiting.step();
    const mine = one.step();
    waiting.leave();
    drawing.leave();
    drawing.leave();
    await mine;
    one.drawn();
    expect(one.step()).toBeNull();
    expect(await Promise.race([left?.then(() => 'resumed'), nextTurn('never')])).toBe('never');
  });
});
