// Where models come from: `models.hub` in moltbot.json, and the environment that Hugging Face's own tools read.
import { z } from 'zod';

const httpUrl = z.url({ protocol: /^https?$/ });

/** `models.hub` in moltbot.json. */
export const hubSettingsSchema = z.looseObject({
  /** A mirror that speaks Hugging Face's API. Null: HF_ENDPOINT, else huggingface.co. */
  url: httpUrl.nullable().default(null),
  /** Downloads at once. */
  parallel: z.int().min(1).max(4).default(1),
  /** A proxy for everything that is downloaded. Null: HTTPS_PROXY, HTTP_PROXY and NO_PROXY decide. */
  proxy: httpUrl.nullable().default(null),
});
export type HubSettings = z.output<typeof hubSettingsSchema>;

export interface Hub {
  /** Without a slash at the end. */
  url: string;
  /** From the environment only: it is never written down. */
  token: string | null;
  parallel: number;
  proxy: string | null;
}

const defaultHub = 'https://huggingface.co';

/** A value that is not understood counts as not set. */
export function readHub(settings: unknown, env: NodeJS.ProcessEnv): Hub {
  const parsed = hubSettingsSchema.safeParse(settings ?? {});
  const { url, parallel, proxy } = parsed.success ? parsed.data : hubSettingsSchema.parse({});
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
