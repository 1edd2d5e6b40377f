// A pretend home, so that a person sees what the agent does without anything real being switched.
import type { MethodOutput } from '@shared/contract';
import type { JsonValue } from '@shared/domain/json';
import { z } from 'zod';
import { deviceKey, findDevice } from './device-names';
import { type Rover, roverSchema, startingRover } from './rover';

/** Small durable state, like the store's key-values. */
export interface StatePort {
  get(key: string): JsonValue | undefined;
  set(key: string, value: JsonValue): void;
}

export const actions = ['on', 'off', 'toggle', 'open', 'close', 'lock', 'unlock', 'set'] as const;
export type Action = (typeof actions)[number];

const deviceSchema = z.object({ state: z.string(), value: z.string().nullable(), updatedAt: z.number() });
export type Device = z.infer<typeof deviceSchema>;
const devicesSchema = z.record(z.string(), deviceSchema);

export interface SimulatedHome {
  state(): MethodOutput<'home.get'>;
  /** The device as it is now; unknown names become new devices. */
  control(name: string, action: Action, value: string | undefined): { device: string; now: Device };
  rover(): Rover;
  setRover(rover: Rover, detail: string): void;
}

const devicesKey = 'home.devices';
const roverKey = 'home.rover';
const mostDevices = 200;

const opposite: Record<string, string> = { on: 'off', off: 'on', open: 'closed', closed: 'open', locked: 'unlocked', unlocked: 'locked' };

export interface HomeOptions {
  keyValues: StatePort;
  clock: () => number;
  /** Something in the home changed: what, and how it is now. */
  onChange(what: string, detail: string): void;
}

export function createHome({ keyValues, clock, onChange }: HomeOptions): SimulatedHome {
  const devices = (): Record<string, Device> => {
    const kept = devicesSchema.safeParse(keyValues.get(devicesKey));
    return kept.success ? kept.data : startingDevices(clock());
  };
  const rover = (): Rover => {
    const kept = roverSchema.safeParse(keyValues.get(roverKey));
    return kept.success ? kept.data : startingRover;
  };
  return {
    state: () => ({ simulated: true, devices: devices(), rover: rover() }),
    control(name, action, value) {
      const all = devices();
      const device = findDevice(name, Object.keys(all)) ?? deviceKey(name);
      const before = (Object.hasOwn(all, device) ? all[device] : undefined) ?? { state: 'off', value: null, updatedAt: 0 };
      const now = { ...change(before, action, value), updatedAt: clock() };
      all[device] = now;
      keyValues.set(devicesKey, newest(all));
      onChange(device, stateText(now, action));
      return { device, now };
    },
    rover,
    setRover(next, detail) {
      keyValues.set(roverKey, { ...next });
      onChange('rover', detail);
    },
  };
}

/** `on`, `closed`, or `set to 21`. */
export function stateText(device: Device, action: Action): string {
  return action === 'set' ? `set to ${device.value ?? ''}` : device.state;
}

function change(before: Device, action: Action, value: string | undefined): { state: string; value: string | null } {
  switch (action) {
    case 'on':
    case 'off':
    case 'open':
      return { state: action, value: before.value };
    case 'close':
      return { state: 'closed', value: before.value };
    case 'lock':
      return { state: 'locked', value: before.value };
    case 'unlock':
      return { state: 'unlocked', value: before.value };
    case 'toggle':
      return { state: opposite[before.state] ?? 'on', value: before.value };
    case 'set':
      return { state: before.state === 'off' ? 'on' : before.state, value: value ?? null };
  }
}

/** A model that invents names all day must not fill the store. */
function newest(devices: Record<string, Device>): Record<string, Device> {
  const entries = Object.entries(devices);
  if (entries.length <= mostDevices) return devices;
  const kept = new Set(
    [...entries]
      .sort(([, a], [, b]) => b.updatedAt - a.updatedAt)
      .slice(0, mostDevices)
      .map(([name]) => name),
  );
  return Object.fromEntries(entries.filter(([name]) => kept.has(name)));
}

function startingDevices(now: number): Record<string, Device> {
  const device = (state: string, value: string | null = null): Device => ({ state, value, updatedAt: now });
  return {
    'porch lamp': device('off'),
    'kitchen light': device('off'),
    'living room light': device('off'),
    'bedroom light': device('off'),
    thermostat: device('on', '20'),
    'front door': device('locked'),
    'garage door': device('closed'),
    'barn fan': device('off'),
    'water pump': device('off'),
  };
}
