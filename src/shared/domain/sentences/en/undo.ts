export const undo = {
  'undo.notKept': 'The former version of {file} is no longer kept. Nothing was changed.',
  'undo.nothing': 'There is no file change to take back. List them with "farmhand undo --list".',
  'undo.before': 'This was taken back before. "farmhand undo {id:word}" brings it back.',
  'undo.otherWorkspace': 'These files lie in another workspace than the one that is open. Open that workspace and try again.',
  'undo.changed': '{names} changed since. Nothing was taken back; look at the differences and decide by hand.',
  'undo.tooLong': '{path}: too long to compare ({before:number} and {after:number} characters).',
  'undo.tooDifferent': '{path}: too different to compare.',
  'undo.versionGone': '{path}: that version is no longer kept.',
  'undo.notText': '{path}: not text ({before:number} and {after:number} bytes).',
  'undo.changedSince': '{file} changed since it was agreed to; it was not written. Read it and try again.',
} as const;
