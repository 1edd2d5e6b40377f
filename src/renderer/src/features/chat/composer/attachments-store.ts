// Files that go with the next message. One list for the window: they are seldom many, and never kept.
import i18next from 'i18next';
import { create } from 'zustand';
import { note } from '../../../client';
import { type Attachment, readAttachment } from './attachments';

const mostFiles = 10;

interface Attachments {
  files: readonly Attachment[];
  take(files: readonly File[]): Promise<void>;
  remove(id: string): void;
  clear(): void;
}

export const useAttachments = create<Attachments>()((set) => ({
  files: [],
  async take(files) {
    for (const file of files.slice(0, mostFiles)) {
      const read = await readAttachment(file);
      if ('why' in read) note(i18next.t(`chat:composer.${read.why}`, { name: read.name }), { tone: 'bad' });
      else set((state) => ({ files: [...state.files, read].slice(-mostFiles) }));
    }
  },
  remove: (id) => set((state) => ({ files: state.files.filter((file) => file.id !== id) })),
  clear: () => set({ files: [] }),
}));
