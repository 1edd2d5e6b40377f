import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { moment, plain } from '../format';
import { printJson, printTable } from '../print';

export async function home(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('home.get', {}));
  if (json) {
    printJson(terminal, found);
    return exitCodes.ok;
  }
  const { devices, rover } = found;
  terminal.out.line('A simulated home and rover: nothing real moves.');
  const rows = Object.entries(devices).map(([name, { state, value, updatedAt }]) => [
    plain(name),
    plain(value === null ? state : `${state}, ${value}`),
    moment(updatedAt),
  ]);
  if (rows.length === 0) terminal.out.line('No device was switched yet. Try: farmhand chat "turn on the porch lamp"');
  else printTable(terminal, ['device', 'state', 'changed'], rows);
  terminal.out.line(
    `rover at ${rover.x} m east, ${rover.y} m north, heading ${rover.heading}°${rover.location === null ? '' : `, at ${plain(rover.location)}`}`,
  );
  return exitCodes.ok;
}
