import { toolMethods } from '@shared/contract/tools';
import type { JsonValue } from '@shared/domain/json';
import { beforeEach, describe, expect, it } from 'vitest';
import { createControlTool } from '../control';
import { createMoveTool } from '../move';
import type { Tool, ToolContext } from '../tool';
import { createHome, type SimulatedHome } from './simulated-home';

let state: Map<string, JsonValue>;
let changes: string[];
let home: SimulatedHome;
let control: Tool;
let move: Tool;
let now = 1_000;

const context: ToolContext = { signal: new AbortController().signal, sessionId: 's', runId: 'r', callId: 'c', progress: () => {} };
const say = async (tool: Tool, input: JsonValue): Promise<string> => (await tool.run(input, context)).content;
const open = (): SimulatedHome =>
  createHome({
    keyValues: { get: (key) => state.get(key), set: (key, value) => void state.set(key, structuredClone(value)) },
    clock: () => now,
    onChange: (what, detail) => changes.push(`${what}: ${detail}`),
  });

beforeEach(() => {
  state = new Map();
  changes = [];
  home = open();
  control = createControlTool(home);
  move = createMoveTool(home);
});

describe('control', () => {
  it.each([
    [{ device: 'porch lamp', action: 'on' }, 'porch lamp is now on (simulated).'],
    [{ device: 'the Porch Lamp.', action: 'on' }, 'porch lamp is now on (simulated).'],
    [{ device: 'Lamp on... porch', action: 'on' }, 'lamp on porch is now on (simulated).'],
    [{ device: 'lamp porch', action: 'off' }, 'porch lamp is now off (simulated).'],
    [{ device: 'porch light', action: 'toggle' }, 'porch lamp is now on (simulated).'],
    [{ device: 'my kitchen lights', action: 'on' }, 'kitchen light is now on (simulated).'],
    [{ device: 'front door', action: 'unlock' }, 'front door is now unlocked (simulated).'],
    [{ device: 'front door', action: 'toggle' }, 'front door is now unlocked (simulated).'],
    [{ device: 'garage door', action: 'open' }, 'garage door is now open (simulated).'],
    [{ device: 'garage door', action: 'close' }, 'garage door is now closed (simulated).'],
    [{ device: 'thermostat', action: 'set', value: '21' }, 'thermostat is now set to 21 (simulated).'],
    [{ device: 'bedroom light', action: 'set', value: ' 40% ' }, 'bedroom light is now set to 40% (simulated).'],
    [{ device: 'the disco ball', action: 'on' }, 'disco ball is now on (simulated).'],
    [{ device: 'Kaffeemühle', action: 'on' }, 'kaffeemühle is now on (simulated).'],
    [{ device: 'porch lamp', action: 'on', value: '7' }, 'porch lamp is now on (simulated).'],
  ])('%j says %j', async (input, content) => {
    expect(await say(control, input)).toBe(content);
  });

  it('refuses a device without a name and a set without a value', async () => {
    expect(await say(control, { device: ' ?! ', action: 'on' })).toMatch(/^Error: the device has no name/);
    expect(await say(control, { device: 'thermostat', action: 'set' })).toMatch(/^Error: set needs a value/);
    expect(changes).toEqual([]);
  });

  it('keeps its state across a restart, shows it, and tells of each change', async () => {
    now = 5_000;
    await say(control, { device: 'porch lamp', action: 'on' });
    await say(control, { device: 'thermostat', action: 'set', value: '21' });
    const shown = open().state();
    expect(toolMethods['home.get'].output.parse(shown)).toEqual(shown);
    expect(shown.devices['porch lamp']).toEqual({ state: 'on', value: null, updatedAt: 5_000 });
    expect(shown.devices.thermostat).toEqual({ state: 'on', value: '21', updatedAt: 5_000 });
    expect(changes).toEqual(['porch lamp: on', 'thermostat: set to 21']);
  });

  it('starts afresh from a broken state', () => {
    state.set('home.devices', 'nonsense');
    state.set('home.rover', { x: 'far' });
    expect(Object.keys(open().state().devices)).toContain('porch lamp');
    expect(open().state().rover).toEqual({ x: 0, y: 0, heading: 0, location: 'home' });
  });

  it('does not fill the store with invented names, hostile ones included', async () => {
    for (let index = 0; index < 260; index += 1) {
      now = 10_000 + index;
      await say(control, { device: `gadget ${index}`, action: 'on' });
    }
    const names = Object.keys(home.state().devices);
    expect(names).toHaveLength(200);
    expect(names).toContain('gadget 259');
    await say(control, { device: '__proto__', action: 'on' });
    await say(control, { device: 'constructor', action: 'on' });
    expect(home.state().devices.constructor).toMatchObject({ state: 'on' });
    expect(Reflect.get({}, 'state')).toBeUndefined();
    expect((await say(control, { device: 'x'.repeat(5_000), action: 'on' })).length).toBeLessThan(100);
  });
});

describe('move', () => {
  it('drives by compass and by its own heading', async () => {
    expect(await say(move, { target: 'rover', direction: 'north', distance_m: 5 })).toBe('rover moved 5 m north (simulated). It is at x 0, y 5, facing north.');
    expect(await say(move, { target: 'the rover', direction: 'right', distance_m: 2.5 })).toBe(
      'rover moved 2.5 m right (simulated). It is at x 2.5, y 5, facing east.',
    );
    expect(await say(move, { target: 'rover', direction: 'back', distance_m: 2.5 })).toBe(
      'rover moved 2.5 m back (simulated). It is at x 0, y 5, facing east.',
    );
    expect(await say(move, { target: 'rover', direction: 'left' })).toBe('rover moved 1 m left (simulated). It is at x 0, y 6, facing north.');
    expect(await say(move, { target: 'rover', direction: 'south', distance_m: 6 })).toBe('rover moved 6 m south (simulated). It is at home, facing south.');
    expect(home.state().rover).toEqual({ x: 0, y: 0, heading: 180, location: 'home' });
  });

  it.each([
    ['shed', 'shed'],
    ['the Shed', 'shed'],
    ['field 2', 'field 2'],
    ['Field2', 'field 2'],
    ['field number 3', 'field 3'],
    ['north gate', 'gate'],
    ['back to the house', 'home'],
    ['home', 'home'],
  ])('goes to %j', async (location, place) => {
    expect(await say(move, { target: 'rover', location })).toBe(`rover is now at ${place} (simulated).`);
    expect(open().state().rover.location).toBe(place);
  });

  it('a place wins over a direction', async () => {
    expect(await say(move, { target: 'rover', direction: 'forward', distance_m: 3, location: 'barn' })).toBe('rover is now at barn (simulated).');
  });

  it.each([
    [{ target: 'drone', direction: 'north' }, /^Error: only the rover can move here; there is no "drone"\.$/],
    [{ target: 'rover' }, /^Error: say a direction or a location\.$/],
    [{ target: 'rover', location: 'the moon' }, /^Error: the rover knows no place "the moon"\. It knows: home, shed, barn, gate, field 1, field 2, field 3\.$/],
    [{ target: 'rover', direction: 'north', distance_m: 0 }, /more than 0 and at most 1000 metres/],
    [{ target: 'rover', direction: 'north', distance_m: -5 }, /more than 0/],
    [{ target: 'rover', direction: 'north', distance_m: 1e9 }, /at most 1000/],
  ])('%j is refused with a reason', async (input, reason) => {
    expect(await say(move, input)).toMatch(reason);
    expect(changes).toEqual([]);
  });

  it('tells of each change', async () => {
    await say(move, { target: 'rover', location: 'shed' });
    await say(move, { target: 'rover', direction: 'north', distance_m: 4 });
    expect(changes).toEqual(['rover: at shed', 'rover: at x 12, y 12, facing north']);
  });
});
