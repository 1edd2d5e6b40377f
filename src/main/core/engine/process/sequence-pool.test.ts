import { describe, expect, it } from 'vitest';
import { createSequencePool, type Overlap, type SequenceRequest } from './sequence-pool';

const never = new AbortController().signal;

/** A request whose prompt has nothing in common with any state, unless said otherwise. */
function asks(key: string | undefined, more: Partial<SequenceRequest<string>> = {}): SequenceRequest<string> {
  return { key, overlap: () => ({ shared: 0, lost: 0 }), signal: never, onQueued: () => {}, ...more };
}

describe('places for conversations', () => {
  it('a conversation gets its own place again', async () => {
    const pool = createSequencePool(['A', 'B', 'C']);
    const first = await pool.acquire(asks('x'));
    const second = await pool.acquire(asks('y'));
    first.release();
    second.release();
    expect((await pool.acquire(asks('y'))).sequence).toBe(second.sequence);
    expect((await pool.acquire(asks('x'))).sequence).toBe(first.sequence);
  });

  it('a new conversation takes an unused place, else the one of requests without conversation, else the oldest', async () => {
    const pool = createSequencePool(['A', 'B', 'C']);
    const use = async (key: string | undefined) => {
      const place = await pool.acquire(asks(key));
      place.release();
      return place.sequence;
    };
    expect([await use('x'), await use(undefined), await use('y')]).toEqual(['A', 'B', 'C']);
    expect(await use(undefined)).toBe('B');
    expect(await use('z')).toBe('B');
    expect(await use('v')).toBe('A');
  });

  it('a new conversation takes over a state that begins alike and holds little else, and leaves long ones alone', async () => {
    const pool = createSequencePool(['A', 'B', 'C']);
    const use = async (key: string, overlaps: Record<string, Overlap>) => {
      const place = await pool.acquire(asks(key, { overlap: (sequence) => overlaps[sequence] ?? { shared: 0, lost: 0 } }));
      place.release();
      return place.sequence;
    };
    expect(await use('x', {})).toBe('A');
    expect(await use('y', { A: { shared: 1000, lost: 40 } })).toBe('A');
    expect(await use('z', { A: { shared: 1000, lost: 400 } })).toBe('B');
    expect(await use('v', { A: { shared: 1000, lost: 90 }, B: { shared: 1000, lost: 10 } })).toBe('B');
    expect(await use('w', { A: { shared: 20, lost: 0 } })).toBe('C');
    expect(await use('y', { B: { shared: 1000, lost: 0 } }), 'its own place comes first').toBe('A');
  });

  it('two requests of one conversation run side by side', async () => {
    const pool = createSequencePool(['A', 'B']);
    const places = [await pool.acquire(asks('x')), await pool.acquire(asks('x'))];
    expect(places.map((place) => place.sequence)).toEqual(['A', 'B']);
  });

  it('the queue is fair: one busy conversation does not starve another', async () => {
    const pool = createSequencePool(['A', 'B']);
    const first = await pool.acquire(asks('busy'));
    await pool.acquire(asks('busy'));
    const served: string[] = [];
    const ahead: number[] = [];
    const waits = ['busy', 'busy', 'other'].map((key) =>
      pool.acquire(asks(key, { onQueued: (count) => ahead.push(count) })).then((place) => [served.push(key), place] as const),
    );
    expect(ahead).toEqual([0, 1, 2]);
    first.release();
    const [, place] = await Promise.race(waits);
    expect(served).toEqual(['other']);
    place.release();
    await Promise.race([waits[0], waits[1]]);
    expect(served).toEqual(['other', 'busy']);
  });

  it('who stops waiting leaves the queue, and releasing twice frees once', async () => {
    const pool = createSequencePool(['A']);
    const first = await pool.acquire(asks('x'));
    const stop = new AbortController();
    const left = pool.acquire(asks('y', { signal: stop.signal }));
    const next = pool.acquire(asks('z'));
    stop.abort();
    await expect(left).rejects.toThrow('aborted');
    first.release();
    first.release();
    expect((await next).sequence).toBe('A');
    await expect(pool.acquire(asks('w', { signal: stop.signal }))).rejects.toThrow('aborted');
  });
});
