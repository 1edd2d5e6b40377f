import type { LlamaFarm } from '../../core/llamafarm';
import type { Handlers } from '../dispatcher';

type LlamaFarmHandlers = Pick<Handlers, 'llamafarm.status' | 'llamafarm.provision' | 'llamafarm.start' | 'llamafarm.stop' | 'llamafarm.logs'>;

export function llamafarmHandlers(llamafarm: LlamaFarm): LlamaFarmHandlers {
  return {
    'llamafarm.status': ({ refresh }) => (refresh ? llamafarm.refresh() : llamafarm.current()),
    'llamafarm.provision': () => llamafarm.provision(),
    'llamafarm.start': () => llamafarm.startServices(),
    'llamafarm.stop': () => llamafarm.stopServices(),
    'llamafarm.logs': ({ service }) => llamafarm.serviceLog(service),
  };
}
