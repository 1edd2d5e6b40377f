import { say } from '@shared/domain/sentences';
import { cutAt, foldToLine } from '@shared/domain/untrusted-text';
import { z } from 'zod';
import { deviceKey } from './home/device-names';
import { actions, type SimulatedHome, stateText } from './home/simulated-home';
import { defineTool, type Tool } from './tool';

const input = z.object({
  device: z.string().describe('Name of the device, as the person says it.'),
  action: z.enum(actions).describe('What to do with it.'),
  value: z.string().describe('Only with set: the new value, like 21 or 40%.').optional(),
});

export function createControlTool(home: SimulatedHome): Tool {
  return defineTool({
    name: 'control',
    aliases: ['llamafarm-control'],
    title: 'Home (simulated)',
    description: 'Switch or set a device in the simulated home.',
    risk: 'simulated',
    input,
    copied: ['device'],
    preview: ({ device, action, value }) => say('preview.simulated', { what: previewOf(action, deviceKey(device), value) }),
    run({ device: name, action, value }) {
      if (deviceKey(name) === '') return { isError: true, content: 'Error: the device has no name. Say which device.' };
      const wanted = cutAt(foldToLine(value ?? ''), 40);
      if (action === 'set' && wanted === '') return { isError: true, content: 'Error: set needs a value, like 21 or 40%.' };
      const { device, now } = home.control(name, action, action === 'set' ? wanted : undefined);
      return { content: `${device} is now ${stateText(now, action)} (simulated).`, details: { simulated: true, device, ...now } };
    },
  });
}

const previews = {
  toggle: 'preview.toggle',
  open: 'preview.open',
  close: 'preview.close',
  lock: 'preview.lock',
  unlock: 'preview.unlock',
  on: 'preview.switchOn',
  off: 'preview.switchOff',
} as const;

function previewOf(action: z.output<typeof input>['action'], device: string, value: string | undefined): string {
  return action === 'set' ? say('preview.set', { device, value: value ?? '?' }) : say(previews[action], { device });
}
