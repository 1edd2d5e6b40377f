// The page under `app://farmhand/`: the files of the built renderer and nothing else, under the policy that the gateway serves them with.
import type { CustomScheme } from 'electron';
import type { PageFiles } from '../base/page-files';

export const pageOrigin = 'app://farmhand';
export const pageUrl = `${pageOrigin}/`;

/** Registered before the app is ready. No `bypassCSP`, no `allowServiceWorkers`, no `corsEnabled`. */
export const appScheme: CustomScheme = { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } };

/** True for addresses of our own page. Written out: to `URL`, an origin of a scheme it does not know is the text `null`. */
export function isOurPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === 'app:' && url.host === 'farmhand' && url.username === '' && url.password === '';
}

/** Answers every request to the scheme. Paths are looked up in a listing, so that no way of writing one reaches another file. */
export function createPageHandler(files: PageFiles): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Only GET.');
    if (!isOurPage(url)) return refusal(404, 'There is only app://farmhand/.');
    const path = new URL(url).pathname;
    if (path === '/') files.refresh();
    const answer = await files.open(path, { gzip: false });
    if (answer === null) return refusal(404, path === '/' ? 'The page is not built. Install Farmhand again.' : 'There is no such file.');
    const body = method === 'HEAD' ? null : new Uint8Array(answer.body);
    return new Response(body, { status: 200, headers: { ...answer.headers, 'x-content-type-options': 'nosniff' } });
  };
}

function refusal(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'content-security-policy': "default-src 'none'" } });
}
