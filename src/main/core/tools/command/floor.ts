// What no setting, mode or approval can lift: programs that would undo the point of a list of programs.
import path from 'node:path';

// Any of these takes a text and runs it, so that the list would allow everything.
const shells =
  'sh bash dash zsh fish ksh mksh csh tcsh ash busybox toybox rbash pwsh powershell cmd command wsl bash wscript cscript mshta rundll32 regsvr32 conhost'.split(
    ' ',
  );
// These run another program under their own name.
const wrappers =
  'env xargs nohup setsid timeout nice ionice stdbuf script watch time parallel start forfiles flatpak-spawn systemd-run at batch crontab schtasks launchctl osascript open xdg-open explorer'.split(
    ' ',
  );
const otherUsers = 'sudo su doas pkexec gksu runas gsudo chroot unshare nsenter'.split(' ');
const wholeDisks =
  'mkfs mke2fs mkswap fdisk sfdisk cfdisk parted gparted wipefs shred dd diskpart format diskutil cipher vssadmin bcdedit badblocks hdparm'.split(' ');
const security =
  'setenforce csrutil spctl ufw iptables nft netsh secedit auditpol passwd chpasswd visudo usermod useradd dscl security secret-tool cmdkey vaultcmd kwallet-query keyctl'.split(
    ' ',
  );
const power = 'shutdown reboot halt poweroff init telinit logoff'.split(' ');

const refused = new Set([...shells, ...wrappers, ...otherUsers, ...wholeDisks, ...security, ...power]);

/** Why a call is refused whatever the settings say; undefined when the floor has nothing against it. */
export function floorRefusal(program: string, args: readonly string[]): string | undefined {
  const name = bareName(program);
  if (refused.has(name) || name.startsWith('mkfs.')) return `${name} is never run: it could start anything or harm this computer.`;
  if (/\.(?:bat|cmd|ps1|vbs|js|wsf|lnk|msi|reg)$/i.test(program))
    return `${path.basename(program)} is a script that needs a shell, and no shell is ever started.`;
  if (/^(?:rm|rmdir|del|erase|rd|unlink|find|chmod|chown|chgrp|mv)$/.test(name) && args.some(namesTooMuch))
    return `${name} on a whole disk, a home folder or a parent folder is never run.`;
  if (/^(?:python[\d.]*|pypy[\d.]*|node|nodejs|deno|bun|perl|ruby|php|lua[\d.]*|tclsh|awk|gawk|mawk)$/.test(name) && args.some(runsText))
    return `${name} with program text as an argument is never run.`;
  if (name === 'find' && args.some((arg) => /^-(?:exec|execdir|ok|okdir|delete|fprint|fprintf|fls)/.test(arg))) return 'find may look, but not run or delete.';
  if (/^(?:gpg|gpg2)$/.test(name) && args.some((arg) => arg.includes('secret'))) return 'secret keys are never exported.';
  return undefined;
}

function bareName(program: string): string {
  return (program.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/\.(?:exe|com)$/, '');
}

/** `/`, `/*`, `/etc`, `C:\`, `~`, `..` and what expands to a home folder. */
function namesTooMuch(arg: string): boolean {
  return /^(?:[\\/]+(?:\*|\.|[^\\/]+[\\/]?)?|[A-Za-z]:(?:[\\/]+\*?)?|~.*|\$HOME.*|%USERPROFILE%.*|(?:.*[\\/])?\.\.(?:[\\/].*)?|\*|\.)$/.test(arg);
}

function runsText(arg: string): boolean {
  return /^-{1,2}(?:c|e|E|p|r|pe|ne|eval|print|exec|command|run)(?:=.*)?$/.test(arg) || /^-[A-Za-z]*[ceE]$/.test(arg);
}
