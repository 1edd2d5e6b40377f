import { describe, expect, it } from 'vitest';
import { appMenu, type Command, trayMenu } from './menus';
import { wordsFor } from './words';

const words = wordsFor('en');
const running = { gateway: 'running', address: 'http://127.0.0.1:3332', problem: null, model: 'llamafarm/agent', paused: false } as const;

const lines = (state: Parameters<typeof trayMenu>[0]) =>
  trayMenu(state, words).map((entry) =>
    'type' in entry ? '-' : `${entry.label}${entry.command ? ` (${entry.command})` : ''}${entry.enabled === false ? ' off' : ''}`,
  );

describe('the tray menu', () => {
  it('says how things are, and offers what can be done', () => {
    expect(lines(running)).toEqual([
      'Gateway at 127.0.0.1:3332 off',
      'llamafarm/agent answers off',
      '-',
      'Open Farmhand (open)',
      'Quick question… (quick-ask)',
      '-',
      'Stop gateway (stop-gateway)',
      'Pause agent (pause-agent)',
      'Copy address (copy-address)',
      '-',
      'Quit Farmhand (quit)',
    ]);
  });

  it('offers to start a gateway that is stopped, and tells why it could not be', () => {
    const stopped = lines({ ...running, gateway: 'stopped', address: null, problem: 'Port 3332 belongs to another program.', model: null });
    expect(stopped).toContain('Gateway: Port 3332 belongs to another program. off');
    expect(stopped).toContain('Start gateway (start-gateway)');
    expect(stopped).toContain('Copy address (copy-address) off');
    expect(stopped).toContain('No model can answer off');
  });

  it('offers nothing twice while the gateway changes its state', () => {
    expect(lines({ ...running, gateway: 'changing' })).toContain('Start gateway (start-gateway) off');
  });

  it('lets a paused agent go on', () => expect(lines({ ...running, paused: true })).toContain('Resume agent (resume-agent)'));

  it('speaks German on a German system', () => {
    expect(trayMenu(running, wordsFor('de-AT'))[3]).toMatchObject({ label: 'Farmhand öffnen' });
  });
});

describe('the menu of the app', () => {
  it.each(['darwin', 'linux', 'win32'] as const)('has the keys of an editor on %s', (platform) => {
    const run: Command[] = [];
    const menu = appMenu(platform, words, (command) => run.push(command));
    expect(menu.some(({ role }) => role === 'editMenu')).toBe(true);
    expect(JSON.stringify(menu)).not.toMatch(/toggleDevTools|forceReload|"reload"/i);
  });
});
