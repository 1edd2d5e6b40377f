// Which programs may run with which arguments. A person's own list replaces the default one.
import path from 'node:path';

export interface CommandRule {
  /** Name of a program on the PATH, or an absolute path. */
  program: string;
  /** One regular expression per argument, matched whole; the last one also holds for further arguments. Left out: no arguments. */
  args?: string[] | undefined;
  /** Folder of the workspace in which it runs. Left out: the workspace. */
  folder?: string | undefined;
  /** Names of environment variables it gets beside the harmless ones. */
  environment?: string[] | undefined;
  /** May use the network. Left out: no, where a sandbox can hold it to that. */
  network?: boolean | undefined;
}

// Below the working folder, no options, no way out.
const relativePath = String.raw`(?![-~/\\])(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))[^:]{1,200}`;

/** Harmless: they only look, and only at this computer. */
export function defaultRules(platform: NodeJS.Platform = process.platform): CommandRule[] {
  if (platform === 'win32')
    return [{ program: 'whoami' }, { program: 'hostname' }, { program: 'systeminfo' }, { program: 'tasklist' }, { program: 'ipconfig' }];
  return [
    { program: 'date', args: [String.raw`-u|\+[%A-Za-z0-9:/ ._-]{1,60}`] },
    { program: 'uname', args: ['-[asnrvmpio]{1,9}'] },
    { program: 'uptime', args: ['-[ps]'] },
    { program: 'whoami' },
    { program: 'hostname' },
    { program: 'pwd' },
    { program: 'df', args: ['-[hkPT]{1,4}'] },
    { program: 'ls', args: [`-[alhtrSR1]{1,8}|${relativePath}`] },
    { program: 'wc', args: [`-[lwcm]{1,4}|${relativePath}`] },
    ...(platform === 'linux' ? [{ program: 'free', args: ['-[bkmgh]{1,4}'] }, { program: 'nproc' }] : [{ program: 'sw_vers' }]),
  ];
}

/** The rule that allows this call, or why there is none. */
export function findRule(
  rules: readonly CommandRule[],
  program: string,
  args: readonly string[],
  platform: NodeJS.Platform = process.platform,
): { ok: true; rule: CommandRule } | { ok: false; why: string } {
  const sameProgram = rules.filter((rule) => programName(rule.program, platform) === programName(program, platform));
  if (sameProgram.length === 0)
    return {
      ok: false,
      why: `${JSON.stringify(program.slice(0, 60))} is not on the list of allowed programs. On it are: ${[...new Set(rules.map((rule) => rule.program))].join(', ') || 'none'}.`,
    };
  const rule = sameProgram.find(({ args: patterns }) => argumentsFit(patterns ?? [], args));
  return rule
    ? { ok: true, rule }
    : { ok: false, why: `${program} is allowed, but not with these arguments. A person can allow them in the settings under tools.commands.` };
}

function argumentsFit(patterns: readonly string[], args: readonly string[]): boolean {
  if (args.length === 0) return true;
  return args.every((arg, index) => {
    const pattern = patterns[Math.min(index, patterns.length - 1)];
    if (pattern === undefined) return false;
    try {
      return new RegExp(`^(?:${pattern})$`, 'u').test(arg);
    } catch {
      // A pattern that is no regular expression allows nothing.
      return false;
    }
  });
}

function programName(program: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return program;
  return path.win32
    .normalize(program)
    .toLowerCase()
    .replace(/\.exe$/, '');
}
