// The files that make the agent who it is.

/** In the order in which a person reads them; all are written at the first start. */
export const workspaceFiles = ['IDENTITY.md', 'SOUL.md', 'AGENTS.md', 'TOOLS.md', 'USER.md', 'MEMORY.md', 'HEARTBEAT.md'] as const;

/** Those that stand in every prompt, in prompt order: what changes most comes last. */
export const promptFiles = ['IDENTITY.md', 'SOUL.md', 'AGENTS.md', 'TOOLS.md', 'USER.md', 'MEMORY.md'] as const;

export const workspaceFolders = ['memory', 'skills'] as const;

/** What each file was made from. Hidden, and closed to the agent's tools. */
export const templateRecordFile = '.templates.json';
