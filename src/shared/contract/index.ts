// The contract: every method and event, once. Types, checks, docs, OpenAPI, client and handler map follow from it.
import type { z } from 'zod';
import { activityEvents, activityMethods } from './activity';
import { approvalEvents, approvalMethods } from './approvals';
import { backupEvents, backupMethods } from './backup';
import { chatEvents, chatMethods } from './chat';
import { desktopEvents, desktopMethods } from './desktop';
import { engineMethods } from './engine';
import { keyEvents, keyMethods } from './keys';
import { llamafarmEvents, llamafarmMethods } from './llamafarm';
import { memoryEvents, memoryMethods } from './memory';
import { modelEvents, modelMethods } from './models';
import { presetEvents, presetMethods } from './presets';
import { sessionEvents, sessionMethods } from './sessions';
import { settingsEvents, settingsMethods } from './settings';
import { systemEvents, systemMethods } from './system';
import { toolEvents, toolMethods } from './tools';
import { undoEvents, undoMethods } from './undo';
import { workspaceMethods } from './workspace';

export const methods = {
  ...systemMethods,
  ...chatMethods,
  ...sessionMethods,
  ...approvalMethods,
  ...memoryMethods,
  ...workspaceMethods,
  ...llamafarmMethods,
  ...engineMethods,
  ...modelMethods,
  ...toolMethods,
  ...undoMethods,
  ...backupMethods,
  ...settingsMethods,
  ...keyMethods,
  ...activityMethods,
  ...presetMethods,
  ...desktopMethods,
};

export const events = {
  ...systemEvents,
  ...chatEvents,
  ...sessionEvents,
  ...approvalEvents,
  ...memoryEvents,
  ...llamafarmEvents,
  ...modelEvents,
  ...toolEvents,
  ...undoEvents,
  ...backupEvents,
  ...settingsEvents,
  ...keyEvents,
  ...activityEvents,
  ...presetEvents,
  ...desktopEvents,
};

export type MethodName = keyof typeof methods;
/** What a client may send: fields with a default can be left out. */
export type MethodInput<Name extends MethodName> = z.input<(typeof methods)[Name]['input']>;
/** What a handler receives: parsed, defaults filled in. */
export type MethodParams<Name extends MethodName> = z.output<(typeof methods)[Name]['input']>;
export type MethodOutput<Name extends MethodName> = z.output<(typeof methods)[Name]['output']>;

export type EventName = keyof typeof events;
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]['data']>;
/** One event as the store, the UI and the API read it. */
export type FarmhandEvent = { [Name in EventName]: { event: Name; data: EventData<Name> } }[EventName];

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}
