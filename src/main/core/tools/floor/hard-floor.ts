// What no mode, rule, key, setting or argument lifts. Asked before the question, and again before the start.
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { say } from '@shared/domain/sentences';
import { pathsInArgument } from './paths-in-argument';
import { createProtectedPlaces, type PlacesOptions } from './protected-places';
import { bareName, programRefusal } from './refused-programs';

export interface HardFloor {
  /** Why nothing may be done with this absolute path; undefined when the floor has nothing against it. */
  path(place: string): string | undefined;
  /** Why this call of a program is never made. `folder`: where it would work, absolute. */
  command(program: string, args: readonly string[], folder: string): string | undefined;
}

export interface HardFloorOptions extends PlacesOptions {
  /** What a path really is; the path itself when nothing is there. Left out: as the disk says. */
  realPath?: (place: string) => string;
}

// With a folder they take everything below it.
const reachDeep = new Set(
  'rm rmdir del erase rd unlink mv move cp copy xcopy robocopy rsync scp sftp tar bsdtar zip 7z 7za rar cpio pax ar chmod chown chgrp chattr icacls takeown find fd grep rg ag ack egrep fgrep docker podman nerdctl git srm trash gio ditto dd tee install ln mklink mount umount restic borg duplicity ripgrep'.split(
    ' ',
  ),
);

export function createHardFloor({ realPath = onDisk, ...options }: HardFloorOptions): HardFloor {
  const { home, platform } = options;
  const places = createProtectedPlaces(options);
  const refusePath = (place: string): string | undefined => places.refuse(place) ?? places.refuse(realPath(place));

  return {
    path: refusePath,
    command(program, args, folder) {
      const refused = programRefusal(program, args);
      if (refused) return refused;
      const deep = reachDeep.has(bareName(program));
      for (const argument of args) {
        for (const place of pathsInArgument(argument, { home, folder, platform })) {
          const closed = refusePath(place);
          if (closed) return closed;
          if (deep && (places.holdsProtected(place) || places.holdsProtected(realPath(place)))) return say('floor.wholeDisk', { program: bareName(program) });
        }
      }
      return undefined;
    },
  };
}

/** The real path of the nearest part that is there, with the rest behind it. */
function onDisk(place: string): string {
  try {
    return realpathSync(place);
  } catch {
    const parent = path.dirname(place);
    return parent === place ? place : path.join(onDisk(parent), path.basename(place));
  }
}
