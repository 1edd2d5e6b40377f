// What holds a program in: bubblewrap on Linux, sandbox-exec on macOS. Where neither works, that is said and nothing is pretended.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { say } from '@shared/domain/sentences';
import { isInside } from '../../../base/confined-files';
import { findProgram } from './find-program';

export type SandboxKind = 'bubblewrap' | 'sandbox-exec' | 'none';

export interface SandboxState {
  kind: SandboxKind;
  /** In words, for people: what it holds back, or why there is none. */
  detail: string;
}

export interface SandboxedCall {
  /** Absolute path of the program. */
  file: string;
  args: readonly string[];
  /** The one place that can be written, absolute, without links. */
  workspaceFolder: string;
  /** Where the program starts, inside the workspace. */
  folder: string;
  network: boolean;
}

export interface Sandbox {
  /** As far as known: looked for once, at the first use or `ready`. */
  state(): SandboxState;
  ready(): Promise<SandboxState>;
  /** The call as it is really started. */
  wrap(call: SandboxedCall): Promise<{ file: string; args: string[] }>;
}

export interface SandboxDeps {
  env: NodeJS.ProcessEnv;
  workspaceFolder: string;
  /** Folders and files that no program may even read, absolute; those that are not there are passed over. */
  hidden: readonly string[];
  platform?: NodeJS.Platform;
}

/** ms; a sandbox that takes longer to start an empty program does not work here. */
const probeMs = 5_000;

export function createSandbox({ env, workspaceFolder, hidden, platform = process.platform }: SandboxDeps): Sandbox {
  let current: SandboxState & { program: string } = { kind: 'none', detail: say('common.notLookedFor'), program: '' };
  let looking: Promise<SandboxState> | undefined;

  const look = async (): Promise<SandboxState> => {
    const wanted = platform === 'linux' ? 'bwrap' : platform === 'darwin' ? 'sandbox-exec' : undefined;
    const none = (why: string): typeof current => ({ kind: 'none', detail: say('commands.noSandbox', { why }), program: '' });
    if (wanted === undefined) current = none(say('commands.noSandboxHere'));
    else {
      const program = await findProgram(wanted, env, workspaceFolder);
      const call = { file: '/usr/bin/env', args: [], workspaceFolder, folder: workspaceFolder, network: false };
      const kind = wanted === 'bwrap' ? 'bubblewrap' : 'sandbox-exec';
      if (program === undefined) current = none(say('commands.sandboxMissing', { name: wanted }));
      else if (!(await starts(program, kind === 'bubblewrap' ? bubblewrapArguments(call, existing(hidden)) : sandboxExecArguments(call, hidden), env)))
        current = none(say('commands.sandboxBlocked', { name: wanted }));
      else
        current = {
          kind,
          detail: say('commands.sandbox', { kind }),
          program,
        };
    }
    return current;
  };
  const ready = (): Promise<SandboxState> => {
    looking ??= look();
    return looking;
  };

  return {
    state: () => ({ kind: current.kind, detail: current.detail }),
    ready,
    async wrap(call) {
      const { kind } = await ready();
      if (kind === 'bubblewrap') return { file: current.program, args: bubblewrapArguments(call, existing(hidden)) };
      if (kind === 'sandbox-exec') return { file: current.program, args: sandboxExecArguments(call, hidden) };
      return { file: call.file, args: [...call.args] };
    },
  };
}

export interface HiddenPlace {
  place: string;
  folder: boolean;
}

/** For bwrap(1). Later mounts lie over earlier ones: the workspace comes last, since it may lie in a place that is hidden. */
export function bubblewrapArguments({ file, args, workspaceFolder, folder, network }: SandboxedCall, hidden: readonly HiddenPlace[]): string[] {
  return [
    ...['--die-with-parent', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try', ...(network ? [] : ['--unshare-net'])],
    ...['--cap-drop', 'ALL'],
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--tmpfs', '/tmp', '--setenv', 'TMPDIR', '/tmp'],
    // Sockets of other programs (the keyring's, Docker's) are doors out; names and NixOS' programs are needed.
    ...['--tmpfs', '/run', '--ro-bind-try', '/run/systemd/resolve', '/run/systemd/resolve', '--ro-bind-try', '/run/current-system', '/run/current-system'],
    ...hidden.flatMap(({ place, folder: isFolder }) => (isFolder ? ['--tmpfs', place] : ['--ro-bind', '/dev/null', place])),
    ...(isInside('/tmp', file) || isInside('/run', file) ? ['--ro-bind', file, file] : []),
    ...['--bind', workspaceFolder, workspaceFolder, '--chdir', folder],
    '--',
    file,
    ...args,
  ];
}

/** For sandbox-exec(1): later rules win. */
export function sandboxExecArguments({ file, args, workspaceFolder, network }: SandboxedCall, hidden: readonly string[]): string[] {
  const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const profile = [
    '(version 1)',
    '(allow default)',
    '(deny file-write*)',
    '(allow file-write* (literal "/dev/null") (literal "/dev/dtracehelper") (regex #"^/private/var/folders/"))',
    ...(network ? [] : ['(deny network*)']),
    ...hidden.map((place) => `(deny file-read* file-write* (subpath ${quoted(place)}))`),
    `(allow file-read* file-write* (subpath ${quoted(workspaceFolder)}))`,
  ].join('\n');
  return ['-p', profile, file, ...args];
}

function existing(places: readonly string[]): HiddenPlace[] {
  return places.flatMap((place) => {
    const stats = statSync(place, { throwIfNoEntry: false });
    return stats ? [{ place, folder: stats.isDirectory() }] : [];
  });
}

function starts(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(file, args, { env, timeout: probeMs, windowsHide: true }, (error) => resolve(error === null));
  });
}
