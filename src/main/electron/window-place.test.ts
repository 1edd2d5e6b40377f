import { expect, it } from 'vitest';
import { placeOn } from './window-place';

const screen = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
const beside = { workArea: { x: 1920, y: 0, width: 1280, height: 1000 } };

it.each([
  ['a place on a display is kept', { x: 100, y: 50, width: 900, height: 700 }, [screen], { x: 100, y: 50, width: 900, height: 700 }],
  [
    'a place on a second display is kept while that is there',
    { x: 2000, y: 10, width: 900, height: 700 },
    [screen, beside],
    { x: 2000, y: 10, width: 900, height: 700 },
  ],
  ['a place on a display that is gone is forgotten', { x: 2000, y: 10, width: 900, height: 700 }, [screen], null],
  ['a window whose title cannot be reached is forgotten', { x: 100, y: -400, width: 900, height: 700 }, [screen], null],
  ['a sliver at the edge is forgotten', { x: 1900, y: 100, width: 900, height: 700 }, [screen], null],
  ['a window larger than the display shrinks', { x: 0, y: 0, width: 4000, height: 3000 }, [screen], { x: 0, y: 0, width: 1920, height: 1040 }],
  ['a window that became tiny grows', { x: 10, y: 10, width: 130, height: 50 }, [screen], { x: 10, y: 10, width: 360, height: 480 }],
  ['without a place the system chooses', null, [screen], null],
])('%s', (_name, saved, displays, place) => {
  expect(placeOn(saved, displays)).toEqual(place);
});
