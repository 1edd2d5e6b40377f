// The models on this computer and those to be had, kept fresh by events.
import type { MethodOutput } from '@shared/contract';
import type { LocalModel, ModelDownload } from '@shared/contract/models';
import { useQueryClient } from '@tanstack/react-query';
import { useEvent, useRead } from './read';

type Library = MethodOutput<'models.catalogue'>;

const endings: readonly ModelDownload['state'][] = ['done', 'cancelled', 'failed'];

/** Progress goes into the answer that is there: the library is read again only when a download ends, for it looks at files. */
export function useModelLibrary() {
  const queries = useQueryClient();
  const library = useRead('models.catalogue', {}, { refreshOn: ['route.changed', 'settings.changed'] });
  useEvent('model.download', (download) => {
    queries.setQueryData<Library>(['models.catalogue', {}], (old) => (old === undefined ? old : { ...old, downloads: withDownload(old.downloads, download) }));
    if (endings.includes(download.state)) void queries.invalidateQueries({ queryKey: ['models.catalogue'] });
  });
  return library;
}

export function withDownload(downloads: readonly ModelDownload[], download: ModelDownload): ModelDownload[] {
  const known = downloads.some(({ id }) => id === download.id);
  return known ? downloads.map((one) => (one.id === download.id ? download : one)) : [...downloads, download];
}

/** The download goes on or can go on. */
export function isOpen({ state }: ModelDownload): boolean {
  return state !== 'done' && state !== 'cancelled';
}

/** The starter has no name of its own in its file. */
export function titleOf({ title, source }: Pick<LocalModel, 'title' | 'source'>): string {
  return source === 'bundled' ? 'Farmhand starter' : title;
}
