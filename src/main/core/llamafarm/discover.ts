// Where LlamaFarm is: the environment, else the settings, else the two ports it has used.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { createServerClient, type ServerInfo } from './server-client';
import { describeFailure } from './transport-error';

/** Since 0.0.27; 8000 before. */
export const defaultUrls = ['http://127.0.0.1:14345', 'http://127.0.0.1:8000'];
/** ms for one try. */
export const tryLimitMs = 1_000;

const faultSchema = z.object({ kind: z.string().optional(), status: z.number().optional(), said: z.string() });

export interface Found {
  url: string;
  version: string;
  foundBy: 'environment' | 'settings' | 'probe';
  /** Where the server says that it keeps its data. */
  dataFolder: string;
}

export interface Discovery {
  found: Found | null;
  tried: { url: string; outcome: string }[];
}

export interface DiscoverOptions {
  environmentUrl: string | undefined;
  settingsUrl: string | null;
  probeUrls?: readonly string[];
  ask?: (url: string) => Promise<ServerInfo>;
}

/** A named address is the only one tried: another server must never answer in its place. */
export async function discover(options: DiscoverOptions): Promise<Discovery> {
  const { environmentUrl, settingsUrl, probeUrls = defaultUrls, ask = askOnce } = options;
  if (environmentUrl) return tryAll([environmentUrl], 'environment', ask);
  if (settingsUrl) return tryAll([settingsUrl], 'settings', ask);
  return tryAll(probeUrls, 'probe', ask);
}

async function tryAll(candidates: readonly string[], foundBy: Found['foundBy'], ask: (url: string) => Promise<ServerInfo>): Promise<Discovery> {
  const tried: Discovery['tried'] = [];
  for (const candidate of candidates) {
    const url = toServerUrl(candidate);
    if (url === null) {
      tried.push({ url: candidate, outcome: say('farm.tried.noAddress') });
      continue;
    }
    try {
      const { version, data_directory: dataFolder } = await ask(url);
      tried.push({ url, outcome: say('farm.tried.found', { version }) });
      return { found: { url, version, foundBy, dataFolder }, tried };
    } catch (error) {
      tried.push({ url, outcome: outcomeOf(error) });
    }
  }
  return { found: null, tried };
}

/** The server's address from what people write: `/v1/...` and slashes at the end are dropped. Null when it is no http address. */
export function toServerUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const path = url.pathname.replace(/\/v1(\/.*)?$/, '').replace(/\/+$/, '');
  return `${url.origin}${path}`;
}

async function askOnce(url: string): Promise<ServerInfo> {
  const client = createServerClient(url);
  try {
    return await client.info(tryLimitMs);
  } finally {
    client.destroy();
  }
}

function outcomeOf(error: unknown): string {
  if (!(error instanceof FarmhandError)) return describeFailure(error);
  if (error.cause !== undefined) return describeFailure(error.cause);
  const fault = faultSchema.safeParse(error.details);
  if (!fault.success || fault.data.kind === undefined) return say('farm.tried.other');
  if (fault.data.kind === 'foreign') return say('farm.tried.foreign', { status: String(fault.data.status), said: fault.data.said });
  return say('farm.tried.fault', { status: String(fault.data.status), said: fault.data.said });
}
