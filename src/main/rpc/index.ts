export { type Caller, type CallerKind, createLocalCaller, hasScope } from './caller';
export { describeIssues, type InputIssue, issuesInOneLine } from './describe-issues';
export { type Call, createDispatcher, type Dispatcher, type DispatcherOptions, type Handler, type Handlers } from './dispatcher';
export type { EventSource, SequencedEvent } from './event-source';
export type { Hello } from './frame-connection';
export { type AcceptedConnection, createFrameServer, type FrameServer, type FrameServerDeps, type Presence } from './frame-server';
export { type Log, silentLog } from './log';
