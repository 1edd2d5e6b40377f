import type { ByteRange, ModelFit } from '@shared/contract/models';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { duration, plain } from '../format';
import { printFacts, printJson } from '../print';
import { withProgress } from '../progress';
import { size } from './models-words';

export interface FitOptions {
  context?: number;
  cache?: ModelFit['cacheType'];
  json?: boolean;
}

/** Exit code 1 when it does not fit. */
export async function fitModel(context: Context, id: string, { context: contextTokens, cache: cacheType, json = false }: FitOptions): Promise<number> {
  const { terminal } = context;
  const fit = await withConnection(connect(context), ({ client }) => client.call('models.fit', { id, contextTokens, cacheType }));
  if (json) printJson(terminal, fit);
  else {
    terminal.out.line(plain(fit.detail));
    printFacts(terminal, [
      ...fit.parts.map(({ name, need, detail }): [string, string] => [name, `${range(need)}  ${detail}`]),
      ['together', range(fit.need)],
      ['free', `${size(fit.memory.freeBytes)} of ${size(fit.memory.totalBytes)} (${fit.memory.source})`],
      ...(fit.measuredLoads > 0 ? ([['learned', `from ${fit.measuredLoads} loads of such models on this computer`]] satisfies [string, string][]) : []),
    ]);
  }
  return fit.verdict === 'does-not-fit' ? exitCodes.failed : exitCodes.ok;
}

export async function testModel(context: Context, id: string, { loadAnyway = false, json = false }: { loadAnyway?: boolean; json?: boolean }): Promise<number> {
  const { terminal } = context;
  const measured = await withConnection(connect(context), ({ client }) =>
    withProgress(terminal.err, `Asking ${plain(id)}`, client.call('models.test', { id, loadAnyway })),
  );
  if (json) {
    printJson(terminal, measured);
    return exitCodes.ok;
  }
  terminal.out.line(plain(measured.answer));
  printFacts(terminal, [
    ['model', plain(measured.model)],
    ['question', measured.question],
    ['loaded in', duration(measured.loadMs)],
    ['first token', duration(measured.firstTokenMs)],
    ['written', `${measured.completionTokens ?? '?'} tokens${measured.tokensPerSecond === null ? '' : ` at ${measured.tokensPerSecond.toFixed(1)} tokens/s`}`],
  ]);
  return exitCodes.ok;
}

const range = ({ low, high }: ByteRange): string => (size(low) === size(high) ? size(low) : `${size(low)} to ${size(high)}`);
