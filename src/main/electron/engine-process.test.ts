import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createEngineSpawner } from './engine-process';
import { Listeners } from './shell.fixture';

function spawn() {
  const listeners = new Listeners();
  const stderr = new EventEmitter();
  const posted: object[] = [];
  let kills = 0;
  let options: object = {};
  const engine = createEngineSpawner((_entry, _args, given) => {
    options = given;
    return {
      pid: 42,
      stderr,
      on: (event: string, listener: (...args: never[]) => void) => listeners.on(event, listener),
      once: (event: string, listener: (...args: never[]) => void) => listeners.once(event, listener),
      postMessage: (message) => void posted.push(message),
      kill() {
        kills += 1;
        return true;
      },
    };
  })('/app/out/main/engine-process.js');
  return { engine, listeners, stderr, posted, kills: () => kills, options: () => options };
}

describe('the engine in a utility process', () => {
  it('speaks the messages of the engine', () => {
    const { engine, listeners, posted, options } = spawn();
    const heard: unknown[] = [];
    engine.onMessage((message) => heard.push(message));
    engine.send({ type: 'abort', id: 1 });
    listeners.emit('message', { type: 'loading', detail: 'Reading the model', progress: 0.5 });
    expect(posted).toEqual([{ type: 'abort', id: 1 }]);
    expect(heard).toEqual([{ type: 'loading', detail: 'Reading the model', progress: 0.5 }]);
    expect(engine.pid).toBe(42);
    expect(options()).toMatchObject({ stdio: ['ignore', 'ignore', 'pipe'] });
  });

  it('is ended when it says something else', () => {
    const { engine, listeners, kills } = spawn();
    engine.onMessage(() => {});
    listeners.emit('message', { type: 'run', command: 'rm' });
    expect(kills()).toBe(1);
  });

  it('tells how it ended, with its last words', async () => {
    const { engine, listeners, stderr } = spawn();
    const end = new Promise((resolve) => engine.onEnd(resolve));
    stderr.emit('data', Buffer.from('out of memory\n'));
    listeners.emit('exit', 3);
    expect(await end).toEqual({ code: 3, signal: null, lastWords: 'out of memory' });
  });

  it.runIf(process.platform !== 'win32')('counts as killed when the system killed it', async () => {
    const { engine, listeners } = spawn();
    const end = new Promise((resolve) => engine.onEnd(resolve));
    listeners.emit('exit', 9);
    expect(await end).toMatchObject({ code: null, signal: 'SIGKILL' });
  });
});
