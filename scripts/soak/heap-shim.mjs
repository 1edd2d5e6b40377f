// Loaded before the gateway by the soak: on SIGUSR2 it collects what is no longer needed and writes how much is in use, MB.
import { writeFileSync } from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');
process.on('SIGUSR2', () => {
  collect();
  writeFileSync(process.env.FARMHAND_SOAK_HEAP, String(process.memoryUsage().heapUsed / 1_048_576));
});
