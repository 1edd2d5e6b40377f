// What the tests of this folder share: an engine on the sources, a folder for models, requests and their events.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ModelEvent, ModelMessage, ModelRequest } from '@shared/domain/model';
import { createEngine, type Engine, type EngineOptions } from './engine';
import { type EngineProcess, forkEngine } from './engine-process';
import { type TestModelOptions, writeTestModel } from './test-model';

export const processEntry = join(import.meta.dirname, 'process/main.ts');
export const typescriptArguments = ['--import', pathToFileURL(join(import.meta.dirname, 'test-typescript.ts')).href];

export function spawnFromSource(entry: string): EngineProcess {
  return forkEngine(entry, typescriptArguments);
}

export interface EngineBench {
  folder: string;
  /** Writes a model and gives its path. */
  model(name: string, options?: TestModelOptions): string;
  /** An engine on the CPU; its process ends a second after the last answer, so that few run at once. */
  engine(modelPath: string | null | (() => string | null), options?: Partial<EngineOptions>): Engine;
  /** Ends every engine and removes the folder. */
  clear(): Promise<void>;
}

export function createEngineBench(): EngineBench {
  const folder = mkdtempSync(join(tmpdir(), 'farmhand-engine-'));
  const engines: Engine[] = [];
  return {
    folder,
    model(name, options) {
      const file = join(folder, `${name}.gguf`);
      writeTestModel(file, options);
      return file;
    },
    engine(modelPath, options = {}) {
      const engine = createEngine({
        entry: processEntry,
        spawn: spawnFromSource,
        modelPath: typeof modelPath === 'function' ? modelPath : () => modelPath,
        gpu: false,
        idleMs: 1_000,
        ...options,
      });
      engines.push(engine);
      return engine;
    },
    async clear() {
      await Promise.all(engines.map((engine) => engine.dispose()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function ask(content: string, more: Partial<ModelRequest> = {}): ModelRequest {
  const messages: ModelMessage[] = [
    { role: 'system', content: 'You are Farmhand.' },
    { role: 'user', content },
  ];
  return { model: '', messages, tools: [], ...more };
}

export const neverAborted = new AbortController().signal;

export async function collect(stream: AsyncIterable<ModelEvent>, onEvent: (event: ModelEvent) => void = () => {}): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of stream) {
    events.push(event);
    onEvent(event);
  }
  return events;
}

export function textOf(events: ModelEvent[]): string {
  return events.map((event) => (event.type === 'text' ? event.text : '')).join('');
}

/** The event that ends the stream; throws when that is not of the type. */
export function ending<Type extends 'done' | 'error' | 'aborted'>(events: ModelEvent[], type: Type): Extract<ModelEvent, { type: Type }> {
  const last = events.at(-1);
  if (last === undefined || !isOfType(last, type)) throw new Error(`The stream ends with ${JSON.stringify(last)}, not with ${type}.`);
  return last;
}

function isOfType<Type extends ModelEvent['type']>(event: ModelEvent, type: Type): event is Extract<ModelEvent, { type: Type }> {
  return event.type === type;
}
