import { describe, expect, it } from 'vitest';
import { settingAt } from './setting';

describe('a value of the settings', () => {
  const settings = { gateway: { port: 3332, names: ['barn'], tls: null } };

  it('is found by its dotted path', () => {
    expect(settingAt(settings, 'gateway.port')).toBe(3332);
    expect(settingAt(settings, 'gateway.tls')).toBeNull();
  });

  it('is undefined where nothing stands, and never comes from a prototype', () => {
    for (const path of ['gateway.host', 'gateway.port.deeper', 'gateway.names.0', 'toString', 'gateway.constructor'])
      expect(settingAt(settings, path)).toBeUndefined();
    expect(settingAt(undefined, 'gateway')).toBeUndefined();
  });
});
