// Where the window was, if a person could still see and move it there.
import type { Display, Rectangle } from 'electron';

export const smallest = { width: 360, height: 480 };
export const usual = { width: 1200, height: 820 };

/** Pixels of the window's upper edge that must lie on a display, so that it can be taken hold of. */
const handle = { width: 120, height: 40 };

/** The saved place, made to fit the displays of today. Null: nothing to go by, the system chooses. */
export function placeOn(saved: Rectangle | null, displays: readonly Pick<Display, 'workArea'>[]): Rectangle | null {
  if (saved === null) return null;
  const display = displays.find(({ workArea }) => {
    const width = Math.min(saved.x + saved.width, workArea.x + workArea.width) - Math.max(saved.x, workArea.x);
    return width >= handle.width && saved.y >= workArea.y && saved.y <= workArea.y + workArea.height - handle.height;
  });
  if (display === undefined) return null;
  return {
    x: saved.x,
    y: saved.y,
    width: Math.max(smallest.width, Math.min(saved.width, display.workArea.width)),
    height: Math.max(smallest.height, Math.min(saved.height, display.workArea.height)),
  };
}
