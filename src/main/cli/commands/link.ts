// `farmhand link`: lets a browser in, once.
import { attachOrFail, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { printJson } from '../print';
import { readExpiry, readScopes } from './keys';

export interface LinkOptions {
  name?: string;
  scopes?: string;
  expires?: string;
  json?: boolean;
}

export async function link(context: Context, { name, scopes, expires, json = false }: LinkOptions): Promise<number> {
  const grant = {
    ...(name === undefined ? {} : { name }),
    ...(scopes === undefined ? {} : { scopes: readScopes(scopes) }),
    ...(expires === undefined ? {} : { expiresAt: readExpiry(expires, Date.now()) }),
  };
  const made = await withConnection(attachOrFail(context), ({ client }) => client.call('keys.link', grant));
  const { out, err } = context.terminal;
  if (json) printJson(context.terminal, made);
  else {
    err.line('Open this in the browser. It works once, within 5 minutes:');
    out.line(made.url);
  }
  return exitCodes.ok;
}
