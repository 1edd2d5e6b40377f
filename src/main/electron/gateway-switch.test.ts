import { FarmhandError } from '@shared/contract/errors';
import { expect, it } from 'vitest';
import { createGatewaySwitch } from './gateway-switch';

function farmhand() {
  let address: string | null = null;
  let taken = false;
  let opened = 0;
  return {
    take: () => {
      taken = true;
    },
    opened: () => opened,
    part: {
      get address() {
        return address;
      },
      async listen() {
        opened += 1;
        if (taken) throw new FarmhandError('port_taken', 'Port 3332 belongs to another program. Choose another port.');
        address = 'http://127.0.0.1:3332';
        return { address, port: 3332, key: 'k', warning: null };
      },
      async closeGateway() {
        address = null;
      },
    },
  };
}

it('the gateway is started and stopped, and says what is so in between', async () => {
  const states: string[] = [];
  const { part, opened } = farmhand();
  const gateway = createGatewaySwitch(part, () => states.push(gateway.state.gateway));
  const first = gateway.start();
  await Promise.all([first, gateway.start()]);
  expect(opened()).toBe(1);
  expect(gateway.state).toEqual({ gateway: 'running', address: 'http://127.0.0.1:3332', problem: null });
  await gateway.stop();
  expect(gateway.state).toEqual({ gateway: 'stopped', address: null, problem: null });
  expect(states).toEqual(['changing', 'running', 'changing', 'stopped']);
});

it('a port that is taken is told, until the next try', async () => {
  const { part, take } = farmhand();
  const gateway = createGatewaySwitch(part, () => {});
  take();
  await gateway.start();
  expect(gateway.state).toMatchObject({ gateway: 'stopped', problem: expect.stringContaining('another program') });
});
