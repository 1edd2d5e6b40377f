export { createLlamaFarm, type LlamaFarm, type LlamaFarmDeps } from './llamafarm';
export type { Clock, Log, Timer } from './ports';
export { installLine, type ServiceReport, type Spawn } from './services';
