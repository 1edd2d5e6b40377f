import type { Documents, Memory, Workspace } from '../../core/workspace';
import type { Handlers } from '../dispatcher';

type WorkspaceHandlers = Pick<Handlers, 'workspace.show' | 'workspace.diff' | Extract<keyof Handlers, `memory.${string}`>>;

export function workspaceHandlers(workspace: Workspace, memory: Memory, documents: Documents): WorkspaceHandlers {
  return {
    'workspace.show': () => workspace.show(),
    'workspace.diff': () => workspace.diff(),
    'memory.list': () => memory.list(),
    'memory.tree': () => documents.tree(),
    'memory.get': ({ file }) => documents.get(file),
    'memory.save': ({ file, text, baseHash }) => documents.save(file, text, baseHash),
    'memory.create': ({ file, text }) => documents.create(file, text),
    'memory.remove': ({ file, baseHash }) => documents.remove(file, baseHash),
    'memory.versions': ({ file, limit }) => documents.versions(file, limit),
    'memory.version': ({ id }) => documents.version(id),
    'memory.revert': ({ file, versionId, baseHash }) => documents.revert(file, versionId, baseHash),
    'memory.search': async ({ query, limit }) => ({ hits: await memory.search(query, limit) }),
  };
}
