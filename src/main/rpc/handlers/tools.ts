import type { MethodOutput } from '@shared/contract';
import type { Toolbox } from '../../core/tools';
import type { Handlers } from '../dispatcher';

type ToolHandlers = Pick<Handlers, 'tools.list' | 'home.get'>;

export function toolHandlers(toolbox: Toolbox, home: () => MethodOutput<'home.get'>): ToolHandlers {
  return {
    'tools.list': () => ({
      tools: toolbox.list().map(({ name, aliases, title, description, risk, parameters }) => ({
        name,
        aliases,
        title,
        description,
        risk,
        parameters,
        offered: toolbox.isOffered(name),
      })),
    }),
    'home.get': () => home(),
  };
}
