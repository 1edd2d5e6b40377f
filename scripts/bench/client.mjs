// The client of all measurements: the same for the bare stub and for Farmhand.
import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** One streamed chat. Times in ms from the request's start; `bytes` of the whole answer. */
export function streamChat(url, body, headers = {}) {
  const payload = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const request = http.request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), ...headers } },
      (response) => {
        let firstTokenMs = null;
        let bytes = 0;
        let tail = '';
        response.on('data', (part) => {
          bytes += part.length;
          if (firstTokenMs === null && part.includes('word0')) firstTokenMs = performance.now() - startedAt;
          tail = part.subarray(-32).toString('latin1');
        });
        response.on('end', () => {
          if (response.statusCode !== 200 || firstTokenMs === null || !tail.includes('[DONE]'))
            return reject(new Error(`The chat failed with status ${response.statusCode}.`));
          resolve({ firstTokenMs, totalMs: performance.now() - startedAt, bytes });
        });
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(payload);
  });
}

/** Requests per second of `clients` callers at once, each sending its next chat when the last one ended. */
export async function throughput(chat, clients, ms) {
  const end = performance.now() + ms;
  let count = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        await chat();
        count += 1;
      }
    }),
  );
  return (count * 1000) / (performance.now() - startedAt);
}

export async function getJson(url, headers = {}) {
  const response = await fetch(url, { headers });
  return response.json();
}
