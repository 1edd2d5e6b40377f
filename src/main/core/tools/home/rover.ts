// The pretend rover: metres east (x) and north (y) of home, heading in degrees clockwise from north.
import { z } from 'zod';

export const roverSchema = z.object({ x: z.number(), y: z.number(), heading: z.number(), location: z.string().nullable() });
export type Rover = z.infer<typeof roverSchema>;

export const startingRover: Rover = { x: 0, y: 0, heading: 0, location: 'home' };

export const directions = ['forward', 'back', 'left', 'right', 'north', 'south', 'east', 'west'] as const;
export type Direction = (typeof directions)[number];

export const places: Record<string, { x: number; y: number }> = {
  home: { x: 0, y: 0 },
  shed: { x: 12, y: 8 },
  barn: { x: -20, y: 15 },
  gate: { x: 0, y: 40 },
  'field 1': { x: 60, y: 20 },
  'field 2': { x: 60, y: -30 },
  'field 3': { x: -50, y: -40 },
};

const compass: Record<string, number> = { north: 0, east: 90, south: 180, west: 270 };
const turns: Record<string, number> = { left: 270, right: 90 };

/** `left` and `right` turn first and then drive; `back` keeps the heading. */
export function drive(rover: Rover, direction: Direction, metres: number): Rover {
  const heading = compass[direction] ?? (rover.heading + (turns[direction] ?? 0)) % 360;
  const way = direction === 'back' ? -metres : metres;
  const radians = (heading * Math.PI) / 180;
  const next = { x: tidy(rover.x + way * Math.sin(radians)), y: tidy(rover.y + way * Math.cos(radians)), heading };
  return { ...next, location: placeAt(next.x, next.y) };
}

/** Straight to a place; the heading is the way it came. */
export function driveTo(rover: Rover, place: string): Rover {
  const { x, y } = places[place] ?? startingRover;
  const moved = x !== rover.x || y !== rover.y;
  const bearing = Math.round((Math.atan2(x - rover.x, y - rover.y) * 180) / Math.PI + 360) % 360;
  return { x, y, heading: moved ? bearing : rover.heading, location: place };
}

/** The known place that is meant: `the Field 3`, `north gate` and `barn door` find theirs. */
export function findPlace(name: string): string | undefined {
  const wanted = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:number|no|nr)\b/g, ' ')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/ +/g, ' ')
    .trim();
  const synonyms: Record<string, string> = { house: 'home', base: 'home', dock: 'home', 'charging station': 'home' };
  const padded = ` ${wanted} `;
  const named = Object.keys(places).find((place) => padded.includes(` ${place} `));
  return named ?? Object.entries(synonyms).find(([word]) => padded.includes(` ${word} `))?.[1];
}

/** `north`, `north-east`, ... */
export function headingName(heading: number): string {
  const names = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];
  return names[Math.round(heading / 45) % 8] ?? 'north';
}

function placeAt(x: number, y: number): string | null {
  return Object.entries(places).find(([, at]) => Math.hypot(at.x - x, at.y - y) < 0.5)?.[0] ?? null;
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
