// Is there an NVIDIA GPU with a driver? Asked of nvidia-smi, which comes with every driver; on Linux also of the driver itself.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names of the GPUs, like `NVIDIA H100 80GB HBM3 (79.6 GB)`; none when there is none, or no driver. */
export async function findNvidia(
  ask: () => Promise<string> = askNvidiaSmi,
  driverFolder: string | null = process.platform === 'linux' ? '/proc/driver/nvidia/gpus' : null,
): Promise<string[]> {
  try {
    const lines = (await ask()).split('\n').map((line) => line.split(',').map((part) => part.trim()));
    const found = lines.flatMap(([name, megabytes]) => (name && Number(megabytes) > 0 ? [`${name} (${(Number(megabytes) / 1024).toFixed(1)} GB)`] : []));
    if (found.length > 0) return found;
  } catch {
    // Not installed, or it finds no driver.
  }
  return driverFolder === null ? [] : readDriver(driverFolder);
}

async function askNvidiaSmi(): Promise<string> {
  const { stdout } = await run('nvidia-smi', ['--query-gpu=name,memory.total', '--format=csv,noheader,nounits'], { timeout: 10_000, windowsHide: true });
  return stdout;
}

async function readDriver(folder: string): Promise<string[]> {
  try {
    const gpus = await readdir(folder);
    const texts = await Promise.all(gpus.map((gpu) => readFile(path.join(folder, gpu, 'information'), 'utf8')));
    return texts.map((text) => /^Model:\s*(.+)$/m.exec(text)?.[1]?.trim() ?? 'NVIDIA GPU');
  } catch {
    return [];
  }
}
