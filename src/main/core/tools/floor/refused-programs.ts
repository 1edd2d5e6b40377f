// Programs that are never run, and arguments that would turn a harmless one into any other.
import path from 'node:path';
import { say } from '@shared/domain/sentences';

// Any of these takes a text and runs it, so that the list would allow everything.
const shells =
  'sh bash dash zsh fish ksh mksh csh tcsh ash busybox toybox rbash pwsh powershell cmd command wsl bash wscript cscript mshta rundll32 regsvr32 conhost'.split(
    ' ',
  );
// These run another program under their own name.
const wrappers =
  'env xargs nohup setsid timeout nice ionice stdbuf script watch time parallel start forfiles flatpak-spawn systemd-run at batch crontab schtasks launchctl osascript open xdg-open explorer eval exec command builtin source doas chrt taskset strace ltrace gdb lldb expect screen tmux unbuffer catchsegv setarch runcon bwrap firejail sandbox-exec proot fakeroot start-stop-daemon entr'.split(
    ' ',
  );
const otherUsers = 'sudo su doas run0 pkexec gksu runas gsudo chroot unshare nsenter'.split(' ');
const wholeDisks =
  'mkfs mke2fs newfs mkswap blkdiscard sgdisk gdisk cryptsetup zpool lvremove vgremove pvremove mdadm  fdisk sfdisk cfdisk parted gparted wipefs shred dd diskpart format diskutil cipher vssadmin bcdedit badblocks hdparm'.split(
    ' ',
  );
const security =
  'setenforce csrutil spctl ufw iptables nft netsh secedit auditpol passwd chpasswd visudo usermod useradd dscl security secret-tool cmdkey vaultcmd kwallet-query keyctl gnome-keyring ssh-add ssh-agent gpgconf pass op bw lpass'.split(
    ' ',
  );
const power = 'shutdown reboot halt poweroff init telinit logoff'.split(' ');

const refused = new Set([...shells, ...wrappers, ...otherUsers, ...wholeDisks, ...security, ...power]);

// Options under which a program starts another one.
const startsPrograms = [
  {
    programs: /^(?:g|bsd)?tar$/,
    argument: /^(?:--(?:to-command|checkpoint-action|use-compress-program|rsh-command|info-script|new-volume-script)\b|-[A-Za-z]*[IF])/,
  },
  {
    programs: /^git$/,
    argument:
      /^(?:(?:-c|--config-env=?)?(?:core\.(?:pager|editor|sshcommand|fsmonitor|hookspath|gitproxy|askpass)|.*\.(?:textconv|command|cmd|program|helper|driver|clean|smudge|process)|alias\..*|pager\..*|sequence\.editor|diff\.external|init\.templatedir|include(?:if)?\..*)=|--exec-path=|--upload-pack|--receive-pack|ext::|--open-files-in-pager|--ext-diff$|--exec$|filter-branch$|difftool$|mergetool$)/i,
  },
  { programs: /^rsync$/, argument: /^(?:-[A-Za-z]*e.*|--rsh\b.*|--rsync-path\b.*)$/ },
  { programs: /^(?:ssh|scp|sftp)$/, argument: /proxycommand|localcommand|knownhostscommand|^-S/i },
  { programs: /^(?:sed|gsed)$/, argument: /^[\d,$]*\s*e\b|(?:^|;)\s*s([^\w\s]).*\1.*\1[gIipmM\d]*e[gIipmM\d]*$/ },
  { programs: /^(?:awk|gawk|mawk|nawk)$/, argument: /system\s*\(|\|\s*["g]|@load/ },
  { programs: /^(?:vi|vim|nvim|ex|view|emacs|nano|less|more|man|most)$/, argument: /^(?:-c.*|\+.*|-P.*|--cmd|--pager.*|--eval.*|-s|-S.*)$/ },
  { programs: /^(?:sort)$/, argument: /^--compress-program/ },
  { programs: /^(?:zip)$/, argument: /^(?:-[A-Za-z]*TT|--unzip-command)/ },
  { programs: /^(?:curl|wget)$/, argument: /^(?:-K.*|--config\b.*|--use-askpass.*)$/ },
  { programs: /^(?:docker|podman|nerdctl)$/, argument: /^(?:--privileged|--pid=host|--device.*)$/ },
];

/** Why a call is refused whatever the settings say; undefined when the floor has nothing against it. */
export function programRefusal(program: string, args: readonly string[]): string | undefined {
  const name = bareName(program);
  if (refused.has(name) || name.startsWith('mkfs.')) return say('floor.never', { name });
  if (/\.(?:bat|cmd|ps1|vbs|js|wsf|lnk|msi|reg)$/i.test(program)) return say('floor.script', { name: path.basename(program) });
  if (/^(?:rm|rmdir|del|erase|rd|unlink|find|chmod|chown|chgrp|mv)$/.test(name) && args.some(namesTooMuch)) return say('floor.parent', { name });
  if (/^(?:python[\d.]*|pypy[\d.]*|node|nodejs|deno|bun|perl|ruby|php|lua[\d.]*|tclsh|awk|gawk|mawk)$/.test(name) && args.some(runsText))
    return say('floor.programText', { name });
  const starter = startsPrograms.find(({ programs, argument }) => programs.test(name) && args.some((arg) => argument.test(arg)));
  if (starter) return say('floor.starter', { name });
  if (name === 'find' && args.some((arg) => /^-(?:exec|execdir|ok|okdir|delete|fprint|fprintf|fls)/.test(arg))) return say('floor.find');
  if (/^(?:gpg|gpg2)$/.test(name) && args.some((arg) => arg.includes('secret'))) return say('floor.gpg');
  return undefined;
}

/** `/usr/bin/RM.exe` is `rm`. */
export function bareName(program: string): string {
  return (program.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/\.(?:exe|com)$/, '');
}

/** `/`, `/*`, `/etc`, `C:\`, `~`, `..` and what expands to a home folder. */
function namesTooMuch(arg: string): boolean {
  return /^(?:[\\/]+(?:\*|\.|[^\\/]+[\\/]?)?|[A-Za-z]:(?:[\\/]+\*?)?|~.*|\$HOME.*|%USERPROFILE%.*|(?:.*[\\/])?\.\.(?:[\\/].*)?|\*|\.)$/.test(arg);
}

function runsText(arg: string): boolean {
  return /^-{1,2}(?:c|e|E|p|r|pe|ne|eval|print|exec|command|run)(?:=.*)?$/.test(arg) || /^-[A-Za-z]*[ceE]$/.test(arg);
}
