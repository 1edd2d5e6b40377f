// Whose program is at the other end of a connection on this computer? Linux tells: the kernel's table of sockets names the owner of each.
// macOS and Windows have no such table that can be read without native code; there every program of this computer counts as the person's.
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { endianness } from 'node:os';

export type Owner = 'same' | 'other' | 'unknown';

/** The two ends of a connection, as the gateway sees them. */
export interface Ends {
  remoteAddress?: string | undefined;
  remotePort?: number | undefined;
  localAddress?: string | undefined;
  localPort?: number | undefined;
}

export interface SameUser {
  /** Known already? Else ask `look`. */
  known(socket: Socket): Owner | undefined;
  /** Finds out once per connection. */
  look(socket: Socket): Promise<Owner>;
}

export interface SameUserDeps {
  platform?: NodeJS.Platform;
  /** Of this process. */
  uid?: number | undefined;
  /** The text of `/proc/net/tcp` or `/proc/net/tcp6`. */
  readTable?(file: string): Promise<string>;
}

export function createSameUser({
  platform = process.platform,
  uid = process.getuid?.(),
  readTable = (file) => readFile(file, 'latin1'),
}: SameUserDeps = {}): SameUser {
  const owners = new WeakMap<Socket, Owner>();
  const [four, six] = ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => createSharedReading(() => readTable(file).catch(() => '')));

  /** One table mostly tells: reading one costs the kernel several ms (a walk over all buckets of its sockets). */
  async function find(ends: Ends, own: number): Promise<Owner> {
    const first = (await four?.()) ?? '';
    const owner = ownerIn([first], ends, own);
    return owner === 'same' || (owner === 'other' && holdsFarEnd(first, ends)) ? owner : ownerIn([first, (await six?.()) ?? ''], ends, own);
  }

  return {
    known: (socket) => owners.get(socket),
    async look(socket) {
      const known = owners.get(socket);
      if (known !== undefined) return known;
      const { remoteAddress, remotePort, localAddress, localPort } = socket;
      const owner = platform !== 'linux' || uid === undefined ? 'unknown' : await find({ remoteAddress, remotePort, localAddress, localPort }, uid);
      owners.set(socket, owner);
      return owner;
    },
  };
}

/** A reading that began before a connection was made may lack it: those who come meanwhile share the next one. */
function createSharedReading(read: () => Promise<string>): () => Promise<string> {
  let running: Promise<string> | null = null;
  let next: Promise<string> | null = null;
  return function share(): Promise<string> {
    if (running === null) {
      running = read().finally(() => {
        running = null;
      });
      return running;
    }
    next ??= running.then(() => {
      next = null;
      return share();
    });
    return next;
  };
}

function holdsFarEnd(table: string, ends: Ends): boolean {
  return [...encodings(ends.remoteAddress, ends.remotePort)].some((far) =>
    [...encodings(ends.localAddress, ends.localPort)].some((near) => table.includes(`${far} ${near}`)),
  );
}

/**
 * Looks the far end up, by both addresses and both ports: a port alone could be another connection's. A far end that is not there although
 * ours is belongs to nobody we know. Without ours the table tells nothing (some sandboxes have an empty one).
 */
export function ownerIn(tables: readonly string[], ends: Ends, uid: number): Owner {
  const far = encodings(ends.remoteAddress, ends.remotePort);
  const near = encodings(ends.localAddress, ends.localPort);
  let sawOurs = false;
  for (const table of tables) {
    for (const line of table.split('\n')) {
      // `sl local_address rem_address st queues timer retransmits uid ...` (proc_pid_net(5))
      const [, local = '', remote = '', , , , , owner = ''] = line.trim().split(/\s+/);
      if (far.has(local) && near.has(remote)) return Number(owner) === uid ? 'same' : 'other';
      sawOurs ||= near.has(local) && far.has(remote);
    }
  }
  return sawOurs ? 'other' : 'unknown';
}

const littleEndian = endianness() === 'LE';

/** An address and port as the table writes them: words of 32 bits in the machine's byte order; IPv4 also as IPv6 has it. */
function encodings(address: string | undefined, port: number | undefined): Set<string> {
  if (address === undefined || port === undefined) return new Set();
  const end = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4 !== undefined) {
    const word = hexWord(v4.split('.').map(Number));
    return new Set([word + end, `${'0'.repeat(16)}${hexWord([0, 0, 0xff, 0xff])}${word}${end}`]);
  }
  if (address !== '::1') return new Set();
  return new Set([`${'0'.repeat(24)}${hexWord([0, 0, 0, 1])}${end}`]);
}

function hexWord(bytes: number[]): string {
  const ordered = littleEndian ? bytes.toReversed() : bytes;
  return ordered.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
}
