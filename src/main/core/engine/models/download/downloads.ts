// The queue of downloads: one or two at once, each of them to pause, resume and cancel, and all of them there again after a restart.
import { rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import type { ModelDownload } from '@shared/contract/models';
import { say } from '@shared/domain/sentences';
import type { Hub } from '../hub-settings';
import { fileUrl } from '../hub-settings';
import { checkSpace, freeBytes } from './disk-space';
import { type ModelRecord, type RecordFile, readRecords, removeRecord, targetOf, writeRecord } from './model-record';
import { bytesThere, type HashMemory, removePart } from './part-file';
import { createRate, type Rate } from './rate';
import { type TransferDeps, transfer } from './transfer';

export interface DownloadsDeps extends TransferDeps {
  /** Where models lie; made when needed. */
  folder: string;
  hub(): Hub;
  /** Every change of state, and progress at most four times a second. */
  emit(download: ModelDownload): void;
  /** Looks at a model whose files are all here; throws when it is of no use. */
  inspect(record: ModelRecord): void;
  now?(): number;
}

export interface Downloads {
  /** Everything that is not here whole, in the order it was asked for. */
  list(): ModelDownload[];
  /** Models whose files are all here. */
  installed(): ModelRecord[];
  /** Queues it, or goes on with it. */
  start(record: ModelRecord): Promise<ModelDownload>;
  pause(id: string): Promise<ModelDownload>;
  resume(id: string): Promise<ModelDownload>;
  /** Forgets it and removes what has come. */
  cancel(id: string): Promise<ModelDownload>;
  /** Removes a model that is here whole; the bytes that are free now. Files that another model shares stay. */
  remove(id: string): Promise<number>;
  /** Stops what runs and keeps what has come. */
  dispose(): Promise<void>;
}

interface Job {
  record: ModelRecord;
  state: ModelDownload['state'];
  /** Per file, bytes here and in all. */
  here: number[];
  total: number[];
  detail: string;
  rate: Rate;
  stop: AbortController | null;
  ended: Promise<void>;
}

const progressEveryMs = 250;

/** Reads what earlier processes left: whole models, and downloads that wait to be resumed. */
export async function openDownloads(deps: DownloadsDeps): Promise<Downloads> {
  const { folder, hub, emit, inspect, now = Date.now } = deps;
  const memory: HashMemory = new Map();
  const jobs = new Map<string, Job>();
  let disposed = false;

  for (const record of await readRecords(folder)) {
    const job = await createJob(record);
    if (job.state !== 'done') job.detail = say('download.interrupted');
    jobs.set(record.id, job);
  }

  async function createJob(record: ModelRecord): Promise<Job> {
    const here = await Promise.all(record.files.map((file) => bytesThere(targetOf(folder, file))));
    const whole = await Promise.all(record.files.map((file) => isWhole(folder, file)));
    const total = record.files.map(({ bytes, aboutBytes }, index) => (whole[index] ? (here[index] ?? aboutBytes) : (bytes ?? aboutBytes)));
    return { record, state: whole.every(Boolean) ? 'done' : 'paused', here, total, detail: '', rate: createRate(now), stop: null, ended: Promise.resolve() };
  }

  function describe(job: Job): ModelDownload {
    const { record, state, here, total, rate, detail } = job;
    const bytes = here.reduce((sum, part) => sum + part, 0);
    const totalBytes = Math.max(
      bytes,
      total.reduce((sum, part) => sum + part, 0),
    );
    const bytesPerSecond = state === 'running' ? rate.perSecond() : null;
    return {
      id: record.id,
      title: record.title,
      state,
      bytes,
      totalBytes,
      bytesPerSecond: bytesPerSecond === null ? null : Math.round(bytesPerSecond),
      etaSeconds: bytesPerSecond ? Math.ceil((totalBytes - bytes) / bytesPerSecond) : null,
      detail,
    };
  }

  function change(job: Job, state: Job['state'], detail = ''): void {
    job.state = state;
    job.detail = detail;
    if (state !== 'running') job.rate.clear();
    emit(describe(job));
  }

  function pump(): void {
    if (disposed) return;
    const running = [...jobs.values()].filter(({ stop }) => stop !== null).length;
    const next = [...jobs.values()].filter(({ state, stop }) => state === 'queued' && stop === null).slice(0, Math.max(0, hub().parallel - running));
    for (const job of next) {
      job.stop = new AbortController();
      job.ended = run(job, job.stop.signal).finally(() => {
        job.stop = null;
        pump();
      });
    }
  }

  async function run(job: Job, signal: AbortSignal): Promise<void> {
    change(job, 'running');
    try {
      const missing = job.total.reduce((sum, part, index) => sum + part - (job.here[index] ?? 0), 0);
      await checkSpace(deps.free ?? freeBytes, folder, missing, job.record.title);
      const brought: string[] = [];
      for (const [index, file] of job.record.files.entries()) {
        if (await isWhole(folder, file)) continue;
        brought.push(await bring(job, file, index, signal));
      }
      await inspectOr(job, brought);
      change(job, 'done', brought.length > 0 ? say('download.ready') : '');
    } catch (error) {
      if (signal.aborted) return;
      change(job, 'failed', toErrorValue(error).message);
    }
  }

  async function bring(job: Job, file: RecordFile, index: number, signal: AbortSignal): Promise<string> {
    const target = targetOf(folder, file);
    let shownAt = 0;
    let later: NodeJS.Timeout | undefined;
    const show = (): void => {
      clearTimeout(later);
      later = undefined;
      shownAt = now();
      emit(describe(job));
    };
    const { bytes } = await transfer(
      { url: fileUrl(hub(), job.record.repository, file.path), target, bytes: file.bytes, sha256: file.sha256, token: hub().token },
      { ...deps, memory },
      {
        signal,
        onProgress(here, total) {
          job.here[index] = here;
          if (total !== null) job.total[index] = total;
          job.rate.add(job.here.reduce((sum, part) => sum + part, 0));
          if (now() - shownAt >= progressEveryMs) show();
          // The last word before a standstill is told too.
          else later ??= setTimeout(show, progressEveryMs);
        },
        onNote(note) {
          if (note === job.detail) return;
          job.detail = note;
          emit(describe(job));
        },
      },
    ).finally(() => clearTimeout(later));
    job.here[index] = bytes;
    job.total[index] = bytes;
    return target;
  }

  /** A file of no use is not kept: it would be found whole, and never fetched again. */
  async function inspectOr(job: Job, brought: string[]): Promise<void> {
    try {
      inspect(job.record);
    } catch (error) {
      for (const target of brought) await rm(target, { force: true });
      job.here = await Promise.all(job.record.files.map((file) => bytesThere(targetOf(folder, file))));
      throw error;
    }
  }

  function find(id: string): Job {
    const job = jobs.get(id);
    if (!job) throw new FarmhandError('not_found', say('download.none', { id }));
    return job;
  }

  async function halt(job: Job): Promise<void> {
    job.stop?.abort(new DOMException('stopped', 'AbortError'));
    await job.ended;
  }

  /** Files of this model that no other one needs. */
  function ownFiles({ record }: Job): RecordFile[] {
    const others = new Set([...jobs.values()].flatMap((job) => (job.record.id === record.id ? [] : job.record.files.map(({ target }) => target))));
    return record.files.filter(({ target }) => !others.has(target));
  }

  async function forget(job: Job): Promise<number> {
    let freed = 0;
    for (const file of ownFiles(job)) {
      const target = targetOf(folder, file);
      freed += await bytesThere(target);
      await rm(target, { force: true });
      await removePart(target);
      memory.delete(target);
    }
    // Each repository has a folder of its own; one that holds something else stays.
    for (const place of new Set(job.record.files.map((file) => path.dirname(targetOf(folder, file))))) await rmdir(place).catch(() => {});
    await removeRecord(folder, job.record.id);
    jobs.delete(job.record.id);
    return freed;
  }

  async function resume(job: Job): Promise<ModelDownload> {
    if (job.state === 'paused' || job.state === 'failed') {
      await job.ended;
      change(job, 'queued', say('download.queued'));
      pump();
    }
    return describe(job);
  }

  return {
    list: () => [...jobs.values()].filter(({ state }) => state !== 'done').map(describe),
    installed: () => [...jobs.values()].filter(({ state }) => state === 'done').map(({ record }) => record),
    async start(record) {
      const known = jobs.get(record.id);
      if (known && known.state !== 'done') return resume(known);
      await writeRecord(folder, record);
      const job = await createJob(record);
      jobs.set(record.id, job);
      return job.state === 'done' ? describe(job) : resume(job);
    },
    async pause(id) {
      const job = find(id);
      if (job.state === 'running' || job.state === 'queued') {
        await halt(job);
        // It may have come to its end at this moment.
        if (job.state === 'running' || job.state === 'queued') change(job, 'paused', say('download.paused'));
      }
      return describe(job);
    },
    resume: (id) => Promise.resolve(find(id)).then(resume),
    async cancel(id) {
      const job = find(id);
      if (job.state === 'done') throw new FarmhandError('conflict', say('download.here', { title: job.record.title, id }));
      if (job.state === 'queued') job.state = 'paused';
      await halt(job);
      await forget(job);
      job.here = job.here.map(() => 0);
      change(job, 'cancelled', say('download.removed'));
      return describe(job);
    },
    async remove(id) {
      const job = find(id);
      if (job.state !== 'done') throw new FarmhandError('conflict', say('download.running', { title: job.record.title, id }));
      return forget(job);
    },
    async dispose() {
      disposed = true;
      await Promise.all([...jobs.values()].map(halt));
    },
  };
}

/** A file in its place is whole: it is put there after its check. Of another length, somebody else put it there. */
async function isWhole(folder: string, file: RecordFile): Promise<boolean> {
  const stats = await stat(targetOf(folder, file)).catch(() => null);
  return stats?.isFile() === true && (file.bytes === null || stats.size === file.bytes);
}
