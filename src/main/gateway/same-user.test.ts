import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSameUser, ownerIn } from './same-user';

const head = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';
const row = (local: string, remote: string, uid: number) =>
  `   1: ${local} ${remote} 01 00000000:00000000 00:00000000 00000000  ${uid}        0 101 1 0 20 4 30 10 -1`;
const table = (...rows: string[]) => [head, ...rows, ''].join('\n');

const ends = { remoteAddress: '127.0.0.1', remotePort: 0xb1e3, localAddress: '127.0.0.1', localPort: 3332 };
const far = '0100007F:B1E3';
const near = '0100007F:0D04';

describe('the owner of the far end', () => {
  it('is the same user only when the table says so', () => {
    expect(ownerIn([table(row(near, far, 1000), row(far, near, 1000))], ends, 1000)).toBe('same');
    expect(ownerIn([table(row(near, far, 1000), row(far, near, 1001))], ends, 1000)).toBe('other');
    expect(ownerIn([table(row(near, far, 1000), row(far, near, 0))], ends, 1000)).toBe('other');
  });

  it('is not found in another connection from the same port', () => {
    const elsewhere = row(far, '0500000A:0D04', 1000);
    expect(ownerIn([table(row(near, far, 1000), elsewhere)], ends, 1000)).toBe('other');
    expect(ownerIn([table(row(near, far, 1000), elsewhere, row(far, near, 1001))], ends, 1000)).toBe('other');
  });

  it('is found in the table of IPv6 sockets, which has IPv4 too', () => {
    const mapped = `0000000000000000FFFF0000${far}`;
    expect(ownerIn(['', table(row(mapped, `0000000000000000FFFF0000${near}`, 1000))], ends, 1000)).toBe('same');
    const six = { remoteAddress: '::1', remotePort: 0xb1e3, localAddress: '::1', localPort: 3332 };
    const loop = '00000000000000000000000001000000';
    expect(ownerIn(['', table(row(`${loop}:B1E3`, `${loop}:0D04`, 1001))], six, 1000)).toBe('other');
  });

  it('is unknown where the table shows not even our own end', () => {
    expect(ownerIn([head, ''], ends, 1000)).toBe('unknown');
    expect(ownerIn(['', ''], ends, 1000)).toBe('unknown');
  });
});

describe('a real connection', () => {
  const open: (Socket | ReturnType<typeof createServer>)[] = [];
  afterEach(() => {
    for (const one of open.splice(0))
      if ('destroy' in one) one.destroy();
      else one.close();
  });

  async function accepted(host: string): Promise<Socket> {
    const server = createServer();
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const address = server.address();
    const came = new Promise<Socket>((resolve) => server.once('connection', resolve));
    open.push(connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1'));
    const socket = await came;
    open.push(socket);
    return socket;
  }

  it.runIf(process.platform === 'linux').each(['127.0.0.1', '::ffff:127.0.0.1'])('of this user is told, bound to %s', async (host) => {
    const sameUser = createSameUser();
    const socket = await accepted(host);
    expect(sameUser.known(socket)).toBeUndefined();
    expect(await sameUser.look(socket)).toBe('same');
    expect(sameUser.known(socket)).toBe('same');
  });

  it.runIf(process.platform === 'linux')('of another user is told', async () => {
    expect(await createSameUser({ uid: (process.getuid?.() ?? 0) + 1 }).look(await accepted('127.0.0.1'))).toBe('other');
  });

  it('elsewhere than on Linux nothing is read', async () => {
    const sameUser = createSameUser({ platform: 'darwin', readTable: () => Promise.reject(new Error('read')) });
    expect(await sameUser.look(await accepted('127.0.0.1'))).toBe('unknown');
  });

  it('many at once share readings, and each is found', async () => {
    let readings = 0;
    const { readFile } = await import('node:fs/promises');
    const sameUser = createSameUser({
      readTable: (file) => {
        readings += 1;
        return readFile(file, 'latin1');
      },
    });
    const sockets = await Promise.all(Array.from({ length: 20 }, () => accepted('127.0.0.1')));
    const owners = await Promise.all(sockets.map((socket) => sameUser.look(socket)));
    expect(new Set(owners)).toEqual(new Set([process.platform === 'linux' ? 'same' : 'unknown']));
    expect(readings).toBeLessThanOrEqual(4);
  });
});
