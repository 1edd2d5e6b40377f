// What a path may look like before anybody touches the disk. The same on every platform, so that a workspace can move between them.
import { FarmhandError } from '@shared/contract/errors';

const longestPath = 1024;
const longestName = 240;
// Control, zero-width and direction characters: they make two names look like one.
const invisible = /[\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;
// Windows devices, with or without an extension; the superscripts are devices too.
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
const notPortable = /[<>"|?*]/;

export interface RelativePathOptions {
  /** Names that start with a dot. Default false. */
  hidden?: boolean;
}

/**
 * The parts of a path below a folder: `notes//./todo.md` gives `['notes', 'todo.md']`, an empty path gives none.
 * Both slashes divide. Throws `invalid_input` for everything that is or looks like a way out, on any platform.
 */
export function parseRelativePath(input: string, options: RelativePathOptions = {}): string[] {
  const refuse = (why: string): never => {
    throw new FarmhandError('invalid_input', `The path ${JSON.stringify(input.slice(0, 80))} ${why}. Give a path inside the folder, like notes/todo.md.`);
  };
  if (input.length > longestPath) refuse('is too long');
  if (invisible.test(input)) refuse('has invisible characters');
  const text = input.normalize('NFC').trim();
  if (/^[a-z]:/i.test(text)) refuse('names a drive');
  if (/^[\\/]/.test(text)) refuse('is absolute');
  if (text.startsWith('~')) refuse('starts in a home folder');
  const parts = text.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  for (const part of parts) {
    // Full-width and other look-alikes fold to the plain sign.
    const plain = part.normalize('NFKC');
    if (/^\.{2,}$/.test(plain.trim())) refuse('leads out of the folder');
    if (plain.includes(':')) refuse('has a colon');
    if (/[\\/\u2044\u2215\u29F5\u29F8]/u.test(plain)) refuse('has a sign that looks like a slash');
    if (part.length > longestName) refuse('has a name that is too long');
    if (notPortable.test(plain)) refuse('has a sign that file names cannot have everywhere');
    if (/[. ]$/.test(plain)) refuse('has a name that ends in a dot or a space');
    if (reserved.test(plain.trim())) refuse('is a reserved device name');
    if (!options.hidden && plain.startsWith('.')) refuse('names a hidden file');
  }
  return parts;
}
