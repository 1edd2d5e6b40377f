// Readers that do not read, sockets that say nothing, requests that never end: what others notice of them.
import net from 'node:net';
import { connect, startGateway, wait } from './gateway.mjs';

const chats = 500;
const slowReaders = 50;
const loris = 50;
const watchers = 20;

export async function soakSlow({ stateFolder, farm, seed, idleSockets, say }) {
  await farm.tell('behave', { failShare: 0, slow: false, seed });
  const gateway = await startGateway({ stateFolder, farm });
  await delays(gateway, 100);
  const before = await delays(gateway, chats);
  const sockets = [];
  const hold = (write) =>
    new Promise((resolve) => {
      const socket = net.connect(gateway.port, '127.0.0.1', () => {
        socket.write(write);
        socket.pause();
        resolve();
      });
      socket.on('error', resolve);
      sockets.push(socket);
    });
  const clients = [];
  for (let index = 0; index < idleSockets; index += 1) clients.push(await connect({ url: gateway.url }).catch(() => null));
  const opened = clients.filter((client) => client !== null).length;
  const body = JSON.stringify({ model: 'farmhand', stream: true, messages: [{ role: 'user', content: 'Tell me something about soil' }] });
  for (let index = 0; index < slowReaders; index += 1)
    await hold(
      `POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:${gateway.port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
  for (let index = 0; index < loris; index += 1) await hold(`POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:${gateway.port}\r\nX-Slow: `);
  const drip = setInterval(() => {
    for (const socket of sockets.slice(-loris)) if (!socket.destroyed) socket.write('a');
  }, 500);
  say(`slow: ${opened} idle sockets, ${slowReaders} slow readers, ${loris} slow requests`);
  await wait(1_000);
  const during = await delays(gateway, chats);
  clearInterval(drip);
  for (const socket of sockets) socket.destroy();
  for (const client of clients) client?.close();
  await wait(500);
  const after = await delays(gateway, chats);
  // Each window is told of everything, so that many cost something: shown, not held to a figure.
  const windows = [];
  for (let index = 0; index < watchers; index += 1) windows.push(await connect(gateway));
  const watched = await delays(gateway, chats);
  for (const client of windows) client.close();
  await gateway.stop();
  // The machine may have changed its pace meanwhile: the yardstick is the mean of before and after.
  const yardstick = (before + after) / 2;
  const more = (during / yardstick - 1) * 100;
  return {
    'idle sockets open': opened,
    'median chat before, ms': before.toFixed(2),
    'median chat beside them, ms': during.toFixed(2),
    'median chat after, ms': after.toFixed(2),
    'more delay, %': more.toFixed(1),
    [`median chat while ${watchers} windows watch, ms`]: watched.toFixed(2),
    faults: [
      ...(more > 20 ? [`others wait ${more.toFixed(1)} % longer`] : []),
      ...(opened < idleSockets ? [`only ${opened} of ${idleSockets} sockets could be opened`] : []),
    ],
  };
}

/** Median time of a whole streamed chat, one after the other, ms. */
async function delays(gateway, count) {
  const times = [];
  for (let index = 0; index < count; index += 1) {
    const startedAt = performance.now();
    const response = await fetch(`${gateway.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'farmhand', stream: true, messages: [{ role: 'user', content: 'hello' }] }),
      signal: AbortSignal.timeout(30_000),
    });
    await response.text();
    times.push(performance.now() - startedAt);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(count / 2)];
}
