export type { Documents, DocumentsDeps } from './documents/documents';
export { createDocuments } from './documents/documents';
export type { Memory, MemoryOptions, Noted } from './memory/memory';
export { createMemory } from './memory/memory';
export type { Persona, PersonaBudget, PersonaPart } from './persona';
export type { Workspace, WorkspaceOptions } from './workspace';
export { createWorkspace } from './workspace';
