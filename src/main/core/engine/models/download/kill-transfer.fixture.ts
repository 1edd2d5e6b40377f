// The process that the test kills: brings one file and says so. Arguments: address, target, checksum, length.
import { createHttpClient } from '../http-get';
import { transfer } from './transfer';

const [url = '', target = '', sha256 = '', bytes = ''] = process.argv.slice(2);
const client = createHttpClient({ env: {}, silenceMs: 5_000 });
const { verified } = await transfer(
  { url, target, bytes: Number(bytes), sha256 },
  { get: client.get, free: async () => 1e12 },
  { signal: new AbortController().signal, onProgress: (here) => process.stdout.write(`${here}\n`) },
);
process.stdout.write(verified ? 'done\n' : 'unverified\n');
await client.close();
