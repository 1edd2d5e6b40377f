// Which model of the catalogue to get, for people who do not want to choose.
import type { CatalogueEntry } from '@shared/contract/models';

export interface Recommended {
  entry: CatalogueEntry;
  quant: CatalogueEntry['quants'][number];
  /** What models.download takes. */
  id: string;
}

/** Parameters above which a model answers slower than a person reads when no GPU helps, on the processors of today. */
const largestWithoutGpu = 5e9;

/**
 * The largest chat model with tools that fits this computer, in its smallest sound size; without a GPU not above 5 billion parameters.
 * Models that answer at once come before those that think first. Null: none fits.
 */
export function recommendModel(catalogue: readonly CatalogueEntry[], { gpu }: { gpu: boolean }): Recommended | null {
  const able = catalogue.flatMap((entry) => {
    const quant = entry.quants.find(({ verdict, installedId }) => verdict === 'fits' && installedId === null);
    const usable = entry.kind === 'chat' && entry.tools && quant !== undefined && (gpu || entry.parameters <= largestWithoutGpu);
    return usable ? [{ entry, quant, id: `${entry.id}:${quant.quant}` }] : [];
  });
  const best = able.toSorted((a, b) => preference(b.entry) - preference(a.entry) || b.entry.parameters - a.entry.parameters)[0];
  return best ?? null;
}

/** Steps of size first, so that 4 and 4.4 billion count as equals and the plainer one wins. */
function preference({ parameters, vision, thinking, family }: CatalogueEntry): number {
  return Math.floor(Math.log2(parameters / 1e8)) * 8 + (/^qwen3/i.test(family) ? 4 : 0) + (thinking ? 0 : 2) + (vision ? 0 : 1);
}
