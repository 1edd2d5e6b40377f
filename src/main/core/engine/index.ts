export type { Embedder, Embeddings, EmbedOptions } from './embedder';
export { createEngine, type Engine, type EngineOptions, type EngineStatus, type MeasuredLoad, type Unloaded } from './engine';
export { type EngineProcess, forkEngine, type ProcessEnd, readEngineMessage, type SpawnEngine } from './engine-process';
export type { Ranking, Reranker } from './reranker';
