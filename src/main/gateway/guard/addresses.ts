// The exact names under which this gateway may be asked for.
export interface GatewayAddresses {
  /** Values of `Host` that are ours, lower case. */
  hosts: ReadonlySet<string>;
  /** Values of `Origin` that are ours. */
  origins: ReadonlySet<string>;
}

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];
const wildcardBinds = new Set(['0.0.0.0', '::', '']);
const defaultPorts = { http: 80, https: 443 };

/**
 * Addresses for a bind. Loopback names always count; `names` are further host names or addresses a person configured, without port.
 * The address bound to counts as well, unless it stands for all: a name could be made to point there, an address cannot.
 */
export function gatewayAddresses(bind: { host: string; port: number }, names: readonly string[] = [], scheme: 'http' | 'https' = 'http'): GatewayAddresses {
  const isDefault = bind.port === defaultPorts[scheme];
  const bound = wildcardBinds.has(bind.host) ? [] : [inUrl(bind.host)];
  const all = [...new Set([...loopbackNames, ...bound, ...names.map(inUrl)])].map((name) => name.toLowerCase());
  const hosts = all.flatMap((name) => (isDefault ? [`${name}:${bind.port}`, name] : [`${name}:${bind.port}`]));
  // Browsers leave the default port out of an origin.
  const origins = all.map((name) => (isDefault ? `${scheme}://${name}` : `${scheme}://${name}:${bind.port}`));
  return { hosts: new Set(hosts), origins: new Set(origins) };
}

function inUrl(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}

/** Whether only programs on this computer can reach a bind. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
