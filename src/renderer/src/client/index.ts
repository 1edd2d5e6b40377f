export { note, say } from './announce';
export { type Command, useCommands } from './commands';
export { useClient, useConnection, useMay } from './context';
export { type Density, type Language, type Theme, usePrefs } from './prefs';
export { messageOf, useAct, useEvent, useRead } from './read';
