export const commands = {
  'commands.noSandbox': '{why:said} Programs run with the rights of this account.',
  'commands.noSandboxHere': 'No sandbox is known for this system.',
  'commands.sandboxMissing': '{name:word} is not installed.',
  'commands.sandboxBlocked': '{name:word} is installed, but this system does not let it work.',
  'commands.sandbox': '{kind:word}: the system is read-only, the workspace can be written, keys are hidden, the network is off unless a rule allows it.',
} as const;
