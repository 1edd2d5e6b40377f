import { describe, expect, it } from 'vitest';
import { createSequencePool } from './sequence-pool';

const never = new AbortController().signal;
const quiet = () => {};

describe('places for conversations', () => {
  it('a conversation gets its own place again', async () => {
    const pool = createSequencePool(['A', 'B', 'C']);
    const first = await pool.acquire('x', never, quiet);
    const second = await pool.acquire('y', never, quiet);
    first.release();
    second.release();
    expect((await pool.acquire('y', never, quiet)).sequence).toBe(second.sequence);
    expect((await pool.acquire('x', never, quiet)).sequence).toBe(first.sequence);
  });

  it('a new conversation takes an unused place, else the one of requests without conversation, else the oldest', async () => {
    const pool = createSequencePool(['A', 'B', 'C']);
    const use = async (key: string | undefined) => {
      const place = await pool.acquire(key, never, quiet);
      place.release();
      return place.sequence;
    };
    expect([await use('x'), await use(undefined), await use('y')]).toEqual(['A', 'B', 'C']);
    expect(await use(undefined)).toBe('B');
    expect(await use('z')).toBe('B');
    expect(await use('v')).toBe('A');
  });

  it('two requests of one conversation run side by side', async () => {
    const pool = createSequencePool(['A', 'B']);
    const places = [await pool.acquire('x', never, quiet), await pool.acquire('x', never, quiet)];
    expect(places.map((place) => place.sequence)).toEqual(['A', 'B']);
  });

  it('the queue is fair: one busy conversation does not starve another', async () => {
    const pool = createSequencePool(['A', 'B']);
    const first = await pool.acquire('busy', never, quiet);
    await pool.acquire('busy', never, quiet);
    const served: string[] = [];
    const ahead: number[] = [];
    const waits = ['busy', 'busy', 'other'].map((key) =>
      pool.acquire(key, never, (count) => ahead.push(count)).then((place) => [served.push(key), place] as const),
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
    const first = await pool.acquire('x', never, quiet);
    const stop = new AbortController();
    const left = pool.acquire('y', stop.signal, quiet);
    const next = pool.acquire('z', never, quiet);
    stop.abort();
    await expect(left).rejects.toThrow('aborted');
    first.release();
    first.release();
    expect((await next).sequence).toBe('A');
    await expect(pool.acquire('w', stop.signal, quiet)).rejects.toThrow('aborted');
  });
});
