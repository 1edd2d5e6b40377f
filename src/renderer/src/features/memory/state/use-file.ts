import { FarmhandError } from '@shared/contract/errors';
import type { Writer } from '@shared/contract/memory';
import { useEffect, useRef, useState } from 'react';
import { useAct, useRead } from '../../../client';
import { useDrafts } from './drafts';

export type Saved = { ok: true } | { ok: false; conflict: boolean; error: unknown };

export interface Outside {
  before: string;
  after: string;
  by: Writer;
}

/** One file with what a person wrote on top of it. */
export function useFile(file: string) {
  const read = useRead('memory.get', { file }, { refreshOn: ['memory.changed'] });
  // The former file stays in sight while the next is read; it must not be taken for it.
  const onDisk = read.data?.file === file ? read.data : undefined;
  const gone = read.error?.code === 'not_found' && !read.isFetching;
  const draft = useDrafts((state) => state.drafts[file]);
  const { put, drop } = useDrafts.getState();
  const save = useAct('memory.save', ['memory.get', 'memory.tree', 'memory.versions', 'workspace.show']);
  const [outside, setOutside] = useState<Outside | null>(null);
  const seen = useRef<{ hash: string; text: string } | null>(null);
  const own = useRef(new Set<string>());

  useEffect(() => {
    if (onDisk === undefined) return;
    const before = seen.current;
    seen.current = { hash: onDisk.hash, text: onDisk.text };
    if (before === null || before.hash === onDisk.hash || own.current.has(onDisk.hash)) return;
    const newest = onDisk.lines.reduce<(typeof onDisk.lines)[number] | null>((last, group) => ((group.at ?? 0) > (last?.at ?? 0) ? group : last), null);
    setOutside({ before: before.text, after: onDisk.text, by: newest?.by ?? 'outside' });
  }, [onDisk]);

  const write = (text: string) => {
    if (onDisk === undefined && draft === undefined) return;
    const base = draft ?? (onDisk === undefined ? { baseHash: null, baseText: '' } : { baseHash: onDisk.hash, baseText: onDisk.text });
    if (onDisk !== undefined && text === onDisk.text) drop(file);
    else put(file, { text, baseHash: base.baseHash, baseText: base.baseText });
  };

  /** Writes `text` over what has `baseHash`. The draft goes only when nothing was written meanwhile. */
  const saveAs = async (text: string, baseHash: string | null): Promise<Saved> => {
    try {
      const { hash } = await save.mutateAsync({ file, text, baseHash });
      own.current.add(hash);
      setOutside(null);
      const now = useDrafts.getState().drafts[file];
      if (now === undefined || now.text === text || now === draft) drop(file);
      else put(file, { text: now.text, baseHash: hash, baseText: text });
      return { ok: true };
    } catch (error) {
      const conflict = error instanceof FarmhandError && error.code === 'conflict';
      if (conflict) await read.refetch();
      return { ok: false, conflict, error };
    }
  };

  return {
    read,
    onDisk,
    gone,
    draft,
    text: draft?.text ?? onDisk?.text ?? '',
    /** Written on top of a text that is no longer the newest. */
    stale: draft !== undefined && onDisk !== undefined && draft.baseHash !== onDisk.hash,
    outside,
    settle: () => setOutside(null),
    write,
    saveAs,
    saving: save.isPending,
    discard: () => drop(file),
    /** This hash comes from here: no news. */
    mine: (hash: string) => own.current.add(hash),
  };
}

export type OpenFile = ReturnType<typeof useFile>;
