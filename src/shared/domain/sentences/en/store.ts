export const store = {
  'store.cannotOpen': 'The database {file} cannot be opened. Check that the folder can be written and that the disk is well.',
  'store.newer':
    'The database {file} was written by a newer Farmhand (schema {schema:word}, this one knows {newest:word}). Start the newer version, or bring back the copy made before: farmhand restore --list',
  'store.full': 'The disk with the state folder is full, so nothing new can be kept.',
  'store.fullAction': 'Make room on it, at least 100 MB; Farmhand goes on by itself as soon as there is.',
  'store.readOnly': 'The state folder cannot be written, so nothing new can be kept.',
  'store.readOnlyAction': 'Give this account the right to write there, or mount the disk for writing; Farmhand goes on by itself.',
  'store.damaged': 'The database is damaged.',
  'store.damagedAction': 'Stop Farmhand and start it again: it sets the damaged file aside and rebuilds from what can be read.',
  'store.busy': 'Another program holds the database.',
  'store.busyAction': 'End the other program that has farmhand.db open, such as a database browser; Farmhand goes on by itself.',
  'store.failing': 'The disk with the state folder does not take what is written to it.',
  'store.failingAction': 'Check the disk and its connection; Farmhand goes on by itself once it answers.',
  'store.well': 'What happens is kept.',
  'store.rebuilt': 'The database was damaged and was rebuilt from what could be read. The damaged file is {aside}.',
  'store.restoring': 'A backup is just being brought back into {folder}. Try again in a moment.',
} as const;
