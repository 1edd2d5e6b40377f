// Every path that one argument of a program may stand for, however it is wrapped.
import path from 'node:path';

export interface ArgumentContext {
  home: string;
  /** Where the program works. */
  folder: string;
  platform: NodeJS.Platform;
}

const homeWords = /^(?:~[^\\/]*|\$HOME|\$\{HOME\}|%USERPROFILE%|%HOMEPATH%|%HOMEDRIVE%%HOMEPATH%)(?=[\\/]|$)/i;

/**
 * `--file=/x`, `-C/x`, `if=/x`, `@/x`, `a:/x`, `file:///x` all name `/x`. Too many rather than too few: what names no file refuses nothing.
 * Absolute paths, normalised, without looking at the disk.
 */
export function pathsInArgument(argument: string, { home, folder, platform }: ArgumentContext): string[] {
  const sys = platform === 'win32' ? path.win32 : path.posix;
  const pieces = new Set<string>([argument]);
  for (const text of [argument, decoded(argument)]) {
    pieces.add(text.replace(/^file:(?:\/\/(?:localhost)?)?/i, ''));
    for (const part of text.split(/[=,;]+/)) {
      pieces.add(part);
      // A drive's colon divides nothing.
      for (const half of part.split(platform === 'win32' ? /(?<!(?:^|[^A-Za-z])[A-Za-z]):/ : ':')) pieces.add(half);
    }
    // In running text only what is plainly a place counts.
    for (const word of text.split(/[\s"'`()<>|&=,;]+/)) if (/^(?:[~\\/]|\$\{?HOME|%|[A-Za-z]:[\\/]).+/.test(word)) pieces.add(word);
  }
  for (const piece of [...pieces]) {
    pieces.add(piece.replace(/^@/, ''));
    // `-C/x`, `-I../x`, `-o~/x`: what follows the letters of an option.
    const glued = /^-{1,2}[A-Za-z]+((?:[~$%]|\.{0,2}[\\/]).*)$/.exec(piece)?.[1];
    if (glued !== undefined) pieces.add(glued);
    const short = /^-[A-Za-z](.+)$/.exec(piece)?.[1];
    if (short !== undefined) pieces.add(short);
  }
  return [...pieces]
    .filter((piece) => piece !== '')
    .map((piece) =>
      sys.resolve(
        folder,
        piece.replace(homeWords, () => home).replace(/^[A-Za-z]:$/, (drive) => (platform === 'win32' ? `${drive}\\` : drive)),
      ),
    );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
