// `farmhand keys`: what programs show to be let in.
import { type Scope, scopes } from '@shared/contract/define';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
import { moment, plain } from '../format';
import { printJson, printTable } from '../print';

export interface CreateKeyOptions {
  name: string;
  scopes: string;
  expires: string;
  json?: boolean;
}

/** The key goes to stdout alone, so that it can be piped; everything about it goes to stderr. */
export async function createKey(context: Context, options: CreateKeyOptions): Promise<number> {
  const grant = { name: options.name, scopes: readScopes(options.scopes), expiresAt: readExpiry(options.expires, Date.now()) };
  const made = await withConnection(connect(context), ({ client }) => client.call('keys.create', grant));
  const { out, err } = context.terminal;
  if (options.json) printJson(context.terminal, made);
  else {
    err.line(
      `${plain(made.key.name)} may ${made.key.scopes.join(', ')}${made.key.expiresAt === null ? '' : ` until ${moment(made.key.expiresAt)}`} (${made.key.id}).`,
    );
    err.line('This is shown once and kept nowhere:');
    out.line(made.secret);
  }
  return exitCodes.ok;
}

export async function listKeys(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('keys.list', {}));
  const when = (at: number | null) => (at === null ? 'never' : moment(at));
  if (json) printJson(terminal, found);
  else if (found.keys.length === 0) terminal.out.line('There are no keys. Make one with "farmhand keys create --name <what for>".');
  else {
    printTable(
      terminal,
      ['key', 'name', 'scopes', 'made', 'last used', 'expires'],
      found.keys.map(({ id, name, scopes: held, createdAt, lastUsedAt, expiresAt }) => [
        id,
        plain(name),
        held.join(','),
        moment(createdAt),
        when(lastUsedAt),
        when(expiresAt),
      ]),
    );
  }
  return exitCodes.ok;
}

export async function revokeKey(context: Context, keyId: string): Promise<number> {
  const { revoked } = await withConnection(connect(context), ({ client }) => client.call('keys.revoke', { keyId }));
  if (!revoked) throw new CommandError(exitCodes.failed, `There is no key ${keyId}. List them with "farmhand keys list".`);
  context.terminal.out.line('Revoked. Whoever used it is out.');
  return exitCodes.ok;
}

export function readScopes(text: string): Scope[] {
  const found = text.split(',').map((part) => scopes.find((scope) => scope === part.trim()));
  const known = found.filter((scope) => scope !== undefined);
  if (known.length < found.length) throw new CommandError(exitCodes.usage, `"${text}" are no scopes. Name some of ${scopes.join(', ')}, with commas between.`);
  return known;
}

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `never`, `90m`, `12h`, `30d` or a date, as ms since 1970. */
export function readExpiry(text: string, now: number): number | null {
  if (text === 'never') return null;
  const [, count, unit] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (count !== undefined && (unit === 'm' || unit === 'h' || unit === 'd')) return now + Number(count) * units[unit];
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new CommandError(exitCodes.usage, `"${text}" is no time. Write never, 12h, 30d or a date like 2027-03-01.`);
  return at;
}
