// The key of this page: from a one-time link, kept in this browser. It is only ever sent to the address that the page itself came from.
const storageName = 'farmhand-key';

/** The code in `#link=...`, which is taken out of the address so that no history keeps it. Null: there is none. */
export function takeLinkCode(): string | null {
  const code = /^#link=([\w-]{1,200})$/.exec(window.location.hash)?.[1] ?? null;
  if (window.location.hash.startsWith('#link=')) window.history.replaceState(null, '', window.location.pathname);
  return code;
}

export function storedKey(): string | null {
  return window.localStorage.getItem(storageName);
}

export function forgetKey(): void {
  window.localStorage.removeItem(storageName);
}

/** `message`: what the gateway said of the link; null when it did not answer. */
export type Exchanged = { ok: true } | { ok: false; message: string | null };

/** Exchanges the code for a key and stores it. */
export async function exchangeLink(code: string): Promise<Exchanged> {
  const silent = { ok: false, message: null } as const;
  try {
    const response = await fetch('/api/link', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
      cache: 'no-store',
      redirect: 'error',
    });
    const answer: unknown = await response.json();
    const secret = fieldOf(fieldOf(answer, 'data'), 'secret');
    if (response.ok && typeof secret === 'string') {
      window.localStorage.setItem(storageName, secret);
      return { ok: true };
    }
    const message = fieldOf(fieldOf(answer, 'error'), 'message');
    return { ok: false, message: typeof message === 'string' ? message : silent.message };
  } catch {
    return silent;
  }
}

export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
