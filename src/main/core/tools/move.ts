import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { directions, drive, driveTo, findPlace, headingName, places } from './home/rover';
import type { SimulatedHome } from './home/simulated-home';
import { defineTool, type Tool, type ToolResult } from './tool';

const input = z.object({
  target: z.string().describe('What moves. Usually rover.'),
  direction: z.enum(directions).describe('Which way.').optional(),
  distance_m: z.number().describe('How far, in metres.').optional(),
  location: z.string().describe('A named place to go to.').optional(),
});

const farthest = 1_000;
const defaultDistance = 1;

export function createMoveTool(home: SimulatedHome): Tool {
  return defineTool({
    name: 'move',
    aliases: ['llamafarm-move'],
    title: 'Rover (simulated)',
    description: 'Drive the simulated rover.',
    risk: 'simulated',
    input,
    copied: ['location'],
    preview: ({ direction, distance_m: metres, location }) =>
      location ? say('preview.driveTo', { place: location }) : say('preview.drive', { metres: metres ?? defaultDistance, direction: direction ?? 'forward' }),
    run({ target, direction, distance_m: metres, location }) {
      if (!meansRover(target)) return failed(`only the rover can move here; there is no ${JSON.stringify(target.slice(0, 40))}.`);
      if (location !== undefined && location.trim() !== '') {
        const place = findPlace(location);
        if (!place) return failed(`the rover knows no place ${JSON.stringify(location.slice(0, 40))}. It knows: ${Object.keys(places).join(', ')}.`);
        const next = driveTo(home.rover(), place);
        home.setRover(next, `at ${place}`);
        return { content: `rover is now at ${place} (simulated).`, details: { simulated: true, ...next } };
      }
      if (direction === undefined && metres === undefined) return failed('say a direction or a location.');
      const way = direction ?? 'forward';
      const far = metres ?? defaultDistance;
      if (!(far > 0 && far <= farthest)) return failed(`the distance must be more than 0 and at most ${farthest} metres.`);
      const next = drive(home.rover(), way, far);
      const where = next.location ?? `x ${next.x}, y ${next.y}`;
      home.setRover(next, `at ${where}, facing ${headingName(next.heading)}`);
      return {
        content: `rover moved ${far} m ${way} (simulated). It is at ${where}, facing ${headingName(next.heading)}.`,
        details: { simulated: true, ...next },
      };
    },
  });
}

function meansRover(target: string): boolean {
  return /^\s*$|\b(?:rover|robot|bot|it|car|cart|buggy|vehicle|farmhand|me|you)\b/i.test(target);
}

function failed(why: string): ToolResult {
  return { isError: true, content: `Error: ${why}` };
}
