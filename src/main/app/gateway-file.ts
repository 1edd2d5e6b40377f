// gateway.json in the state folder: how our own programs find the running gateway, and the key of this start.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const gatewayFileSchema = z.object({
  pid: z.int(),
  port: z.int(),
  /** `http://127.0.0.1:3332`. */
  address: z.url(),
  startedAt: z.number(),
  version: z.string(),
  key: z.string(),
});
export type GatewayFile = z.infer<typeof gatewayFileSchema>;

const fileName = 'gateway.json';

/** Readable by this account only: the key in it may do everything. */
export function writeGatewayFile(stateFolder: string, content: GatewayFile): void {
  const file = path.join(stateFolder, fileName);
  rmSync(file, { force: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
}

/** Null when there is none, or none that can be read. */
export function readGatewayFile(stateFolder: string): GatewayFile | null {
  try {
    return gatewayFileSchema.parse(JSON.parse(readFileSync(path.join(stateFolder, fileName), 'utf8')));
  } catch {
    return null;
  }
}

/** Removes the file, if it is still the one of this start. */
export function removeGatewayFile(stateFolder: string, key: string): void {
  if (readGatewayFile(stateFolder)?.key === key) rmSync(path.join(stateFolder, fileName), { force: true });
}
