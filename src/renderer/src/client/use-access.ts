import { useEffect, useState } from 'react';
import { exchangeLink, fieldOf, forgetKey, storedKey, takeLinkCode } from './page-key';

/** Why a page has no key: a link that did not do (`said`: what the gateway says of it; null: nothing), or a key that is no longer in force. */
export type Notice = { kind: 'link'; said: string | null } | { kind: 'revoked' };

export type Access = { kind: 'asking' } | { kind: 'keyless'; notice: Notice | null } | { kind: 'keyed'; scopes: string[] } | { kind: 'unknown' };

const unauthorizedClose = 4401;

/** Says hello with the key and reads from the welcome what it allows. Null: the key is refused; undefined: nobody answered. */
function scopesOf(key: string): Promise<string[] | null | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${window.location.origin.replace(/^http/, 'ws')}/`);
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ type: 'hello', protocol: { min: 1, max: 1 }, client: { name: 'the page', version: '1' }, key })),
    );
    socket.addEventListener('message', ({ data }) => {
      const frame: unknown = typeof data === 'string' ? JSON.parse(data) : null;
      if (fieldOf(frame, 'type') !== 'welcome') return;
      const scopes = fieldOf(frame, 'scopes');
      resolve(Array.isArray(scopes) ? scopes.map(String) : undefined);
      socket.close();
    });
    socket.addEventListener('close', ({ code }) => resolve(code === unauthorizedClose ? null : undefined));
  });
}

async function find(): Promise<Access> {
  const code = takeLinkCode();
  const exchanged = code === null ? null : await exchangeLink(code);
  const notice: Notice | null = exchanged?.ok === false ? { kind: 'link', said: exchanged.message } : null;
  const key = storedKey();
  if (key === null) return { kind: 'keyless', notice };
  const scopes = await scopesOf(key);
  if (scopes === undefined) return { kind: 'unknown' };
  if (scopes !== null) return { kind: 'keyed', scopes };
  forgetKey();
  return { kind: 'keyless', notice: notice ?? { kind: 'revoked' } };
}

let found: Promise<Access> | null = null;

/** What this page may do. Found out once per load, and again when a link is opened in the same tab. */
export function useAccess(): Access {
  const [access, setAccess] = useState<Access>({ kind: 'asking' });
  useEffect(() => {
    let gone = false;
    const look = (again: boolean) => {
      if (again || found === null) found = find();
      void found.then((result) => {
        if (!gone) setAccess(result);
      });
    };
    const onHash = () => {
      if (window.location.hash.startsWith('#link=')) look(true);
    };
    look(false);
    window.addEventListener('hashchange', onHash);
    return () => {
      gone = true;
      window.removeEventListener('hashchange', onHash);
    };
  }, []);
  return access;
}
