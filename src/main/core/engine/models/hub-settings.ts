// Where models come from: `models.hub` in moltbot.json, and the environment that Hugging Face's own tools read.
import { z } from 'zod';
import type { HubSettings } from '../../settings';

const httpUrl = z.url({ protocol: /^https?$/ });

export interface Hub {
  /** Without a slash at the end. */
  url: string;
  /** From the environment only: it is never written down. */
  token: string | null;
  parallel: number;
  proxy: string | null;
}

const defaultHub = 'https://huggingface.co';

export function readHub({ url, parallel, proxy }: HubSettings, env: NodeJS.ProcessEnv): Hub {
  const fromEnvironment = httpUrl.safeParse(env.HF_ENDPOINT);
  return {
    url: (url ?? (fromEnvironment.success ? fromEnvironment.data : defaultHub)).replace(/\/+$/, ''),
    token: env.HF_TOKEN || env.HUGGING_FACE_HUB_TOKEN || null,
    parallel,
    proxy,
  };
}

/** The address of one file of a repository; `path` may hold folders. */
export function fileUrl(hub: Pick<Hub, 'url'>, repository: string, path: string): string {
  return `${hub.url}/${repository}/resolve/main/${path.split('/').map(encodeURIComponent).join('/')}`;
}
