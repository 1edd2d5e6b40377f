import type { CatalogueEntry } from '@shared/contract/models';

/** Every word of `text` stands somewhere in the name, family or purpose. */
export function matches(
  { id, title, family, goodFor, licence }: Pick<CatalogueEntry, 'id' | 'title' | 'family' | 'goodFor' | 'licence'>,
  text: string,
): boolean {
  const all = `${id} ${title} ${family} ${goodFor} ${licence.id}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
