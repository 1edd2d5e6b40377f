export type { CommandRule } from './command/allow-list';
export { createDefaultTools, defaultToolNames, defaultToolSchemas, type ToolDeps } from './default-tools';
export { createHome, type HomeOptions, type SimulatedHome, type StatePort } from './home/simulated-home';
export type { MemoryPort } from './memory-tools';
export type { Notification, NotifyPort } from './notify';
export { defineTool, type Tool, type ToolContext, type ToolDefinition, type ToolResult } from './tool';
export { createToolbox, type PreparedCall, type Toolbox, type ToolOutput } from './toolbox';
