import type { commands as en } from '../en/commands';
import type { Same } from '../template';

export const commands: Same<typeof en> = {
  'commands.noSandbox': '{why} Programme laufen mit den Rechten dieses Kontos.',
  'commands.noSandboxHere': 'Für dieses System ist keine Sandbox bekannt.',
  'commands.sandboxMissing': '{name} ist nicht installiert.',
  'commands.sandboxBlocked': '{name} ist installiert, aber dieses System lässt es nicht arbeiten.',
  'commands.sandbox':
    '{kind}: das System ist nur lesbar, der Arbeitsordner beschreibbar, Schlüssel sind verborgen, das Netz ist aus, wenn keine Regel es erlaubt.',
};
