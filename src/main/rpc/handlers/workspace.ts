import type { Memory, Workspace } from '../../core/workspace';
import type { Handlers } from '../dispatcher';

type WorkspaceHandlers = Pick<Handlers, 'workspace.show' | 'workspace.diff' | 'memory.list' | 'memory.get' | 'memory.search'>;

export function workspaceHandlers(workspace: Workspace, memory: Memory): WorkspaceHandlers {
  return {
    'workspace.show': () => workspace.show(),
    'workspace.diff': () => workspace.diff(),
    'memory.list': () => memory.list(),
    'memory.get': ({ file }) => memory.get(file),
    'memory.search': async ({ query, limit }) => ({ hits: await memory.search(query, limit) }),
  };
}
