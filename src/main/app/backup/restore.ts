// Bringing a backup back. It is checked and laid out beside what is there; then names are exchanged, in steps that can be taken again after a crash.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { removed } from '@shared/domain/redact';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { parseRelativePath } from '../../base/relative-path';
import { carryKeys, inspectDatabase } from '../../core/store';
import { databaseEntry, settingsEntry, workspaceEntries } from './manifest';
import { readArchive } from './read-archive';

/** One exchange of names. `companions`: files that belong to the old one and go with it. */
const moveSchema = z.object({ staged: z.string(), target: z.string(), aside: z.string(), companions: z.array(z.string()) });
const planSchema = z.object({ version: z.literal(1), name: z.string(), staging: z.array(z.string()), moves: z.array(moveSchema) });
export type RestorePlan = z.infer<typeof planSchema>;

export interface RestorePlaces {
  stateFolder: string;
  databaseFile: string;
  settingsFile: string;
  workspaceFolder: string;
}

const planFile = (stateFolder: string): string => path.join(stateFolder, 'restore.json');

/** Lays a backup out, whole and checked, and writes down what is to be done with it. Nothing that is there changes. */
export async function prepareRestore(places: RestorePlaces, source: string, now: number): Promise<RestorePlan> {
  const { stateFolder, databaseFile, settingsFile, workspaceFolder } = places;
  cancelRestore(stateFolder);
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
  const staging = path.join(stateFolder, `restoring-${stamp}`);
  const stagedWorkspace = `${workspaceFolder}.restoring-${stamp}`;
  const staged = { database: path.join(staging, 'farmhand.db'), settings: path.join(staging, 'moltbot.json') };
  const aside = (file: string): string => `${file}.before-restore-${stamp}`;
  const move = (from: string, target: string, companions: string[] = []) => ({ staged: from, target, aside: aside(target), companions });
  const plan: RestorePlan = { version: 1, name: path.basename(source), staging: [staging, stagedWorkspace], moves: [] };
  try {
    await mkdir(staging, { recursive: true, mode: 0o700 });
    if (await isZip(source)) {
      const place = (entry: string): string => {
        if (entry === databaseEntry) return staged.database;
        if (entry === settingsEntry) return staged.settings;
        return path.join(stagedWorkspace, ...parseRelativePath(entry.slice(workspaceEntries.length), { hidden: true }));
      };
      await mkdir(stagedWorkspace, { recursive: true });
      await readArchive(source, place);
      plan.moves.push(move(stagedWorkspace, workspaceFolder));
      if (existsSync(staged.settings)) {
        await mendSettings(staged.settings, settingsFile);
        plan.moves.push(move(staged.settings, settingsFile));
      }
    } else {
      await copyFile(source, staged.database);
    }
    const found = existsSync(staged.database) ? inspectDatabase(staged.database) : say('backup.why.noDatabase');
    if (typeof found === 'string') throw new FarmhandError('invalid_input', say('backup.notRestored', { file: plan.name, why: found }));
    plan.moves.push(move(staged.database, databaseFile, ['-wal', '-shm']));
    writeDurably(planFile(stateFolder), JSON.stringify(plan, null, 2));
    return plan;
  } catch (error) {
    for (const folder of plan.staging) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** What is to be done at the next start, or null. */
export function readRestorePlan(stateFolder: string): RestorePlan | null {
  try {
    return planSchema.parse(JSON.parse(readFileSync(planFile(stateFolder), 'utf8')));
  } catch {
    return null;
  }
}

/** Forgets a restore that has not begun. False when there is none. */
export function cancelRestore(stateFolder: string): boolean {
  const plan = readRestorePlan(stateFolder);
  rmSync(planFile(stateFolder), { force: true });
  for (const folder of plan?.staging ?? []) rmSync(folder, { recursive: true, force: true });
  return plan !== null;
}

/** Does what was planned, or the rest of it after a crash. Nobody may have the state folder open. Where what was replaced lies now. */
export function finishRestore(stateFolder: string): { name: string; kept: string[] } | null {
  const plan = readRestorePlan(stateFolder);
  if (!plan) return null;
  for (const { staged, target, aside, companions } of plan.moves) {
    if (!existsSync(staged)) continue;
    for (const ending of [...companions, '']) if (existsSync(target + ending)) renameSync(target + ending, aside + ending);
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(staged, target);
    if (companions.length > 0) carryKeys(aside, target);
  }
  rmSync(planFile(stateFolder), { force: true });
  for (const folder of plan.staging) rmSync(folder, { recursive: true, force: true });
  return { name: plan.name, kept: plan.moves.map(({ aside }) => aside).filter((file) => existsSync(file)) };
}

/** Secrets that were left out, and the place of the workspace, are those of this computer. */
async function mendSettings(file: string, current: string): Promise<void> {
  const restored = settingsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const present = settingsSchema.safeParse(await readFile(current, 'utf8').then(JSON.parse, () => ({}))).data ?? {};
  const mended = settingsSchema.parse(fill(restored, present));
  const workspace = workspaceOf(present);
  const agents = settingsSchema.parse(mended.agents ?? {});
  const { workspace: _, ...defaults } = settingsSchema.parse(agents.defaults ?? {});
  mended.agents = { ...agents, defaults: workspace === undefined ? defaults : { ...defaults, workspace } };
  await writeFile(file, `${JSON.stringify(mended, null, 2)}\n`, { mode: 0o600, flush: true });
}

const settingsSchema = z.record(z.string(), z.unknown());
const placeSchema = z.object({ agents: z.object({ defaults: z.object({ workspace: z.string() }) }) });

function workspaceOf(settings: unknown): string | undefined {
  return placeSchema.safeParse(settings).data?.agents.defaults.workspace;
}

/** `restored`, with what was taken out of it put back from `present`; where that has nothing, the value goes. */
function fill(restored: unknown, present: unknown): unknown {
  if (typeof restored === 'string') return restored.includes(removed) ? (typeof present === 'string' ? present : undefined) : restored;
  if (Array.isArray(restored)) return restored.map((value: unknown, at) => fill(value, Array.isArray(present) ? present[at] : undefined) ?? null);
  const group = settingsSchema.safeParse(restored);
  if (!group.success) return restored;
  const beside = settingsSchema.safeParse(present).data ?? {};
  return Object.fromEntries(
    Object.entries(group.data).flatMap(([name, value]) => {
      const filled = fill(value, beside[name]);
      return filled === undefined ? [] : [[name, filled]];
    }),
  );
}

async function isZip(file: string): Promise<boolean> {
  const stats = await stat(file).catch((cause: unknown) => {
    throw new FarmhandError('not_found', say('backup.noFile', { file }), { cause });
  });
  return stats.isFile() && file.toLowerCase().endsWith('.zip');
}

function writeDurably(file: string, content: string): void {
  const part = `${file}.part`;
  writeFileSync(part, content, { mode: 0o600, flush: true });
  renameSync(part, file);
}
