// Models and downloads as people read them.
import type { LocalModel, ModelDownload } from '@shared/contract/models';
import { duration, plain } from '../format';
import { printTable } from '../print';
import type { Terminal } from '../terminal';

/** `812 KB`, `2.5 GB`. */
export function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} KB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** `8k`, `128k`. */
export function tokens(count: number | null): string {
  if (count === null) return '?';
  return count < 1024 ? String(count) : `${Math.round(count / 1024)}k`;
}

const sources: Record<LocalModel['source'], string> = {
  downloaded: 'downloaded',
  added: 'added by path',
  folder: "Farmhand's folder",
  huggingface: 'Hugging Face cache',
  lmstudio: 'LM Studio',
  ollama: 'Ollama',
  llamafarm: 'LlamaFarm',
  bundled: 'comes with Farmhand',
};

function localRows(models: LocalModel[]): string[][] {
  return models.map((model) => [
    plain(model.id),
    model.chosen ? 'chosen' : model.state,
    size(model.bytes),
    model.quant ?? '?',
    sources[model.source],
    plain(model.state === 'broken' ? model.detail : model.kind === 'chat' ? '' : model.kind),
  ]);
}

/** `43 %, 1.1 GB of 2.5 GB, 12.3 MB/s, 1 min 54 s left`. */
export function progressOf({ bytes, totalBytes, bytesPerSecond, etaSeconds, detail }: ModelDownload): string {
  const percent = totalBytes === 0 ? 0 : Math.floor((bytes / totalBytes) * 100);
  const speed = bytesPerSecond === null ? [] : [`${(bytesPerSecond / 1e6).toFixed(1)} MB/s`];
  const left = etaSeconds === null ? [] : [`${duration(etaSeconds * 1000)} left`];
  return [`${percent} %`, `${size(bytes)} of ${size(totalBytes)}`, ...speed, ...left, ...(detail === '' ? [] : [plain(detail)])].join(', ');
}

/** The files on this computer, and the downloads. */
export function printLibrary(terminal: Terminal, installed: LocalModel[], downloads: ModelDownload[]): void {
  if (installed.length > 0) {
    terminal.out.line();
    printTable(terminal, ['on this computer', 'state', 'size', 'quant', 'from', ''], localRows(installed));
  }
  if (downloads.length > 0) {
    terminal.out.line();
    printTable(
      terminal,
      ['download', 'state', ''],
      downloads.map((download) => [plain(download.id), download.state, progressOf(download)]),
    );
  }
}
