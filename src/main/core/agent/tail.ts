// What changes from turn to turn goes below the newest message, and stays there: the prompt above it never changes.
import type { MemoryHit } from '@shared/contract/memory';
import { computerZone, localTime } from '../../base/local-time';

const longestRecalledLine = 160;

/** `now` in ms since 1970. */
export function buildTail(now: number, recalled: MemoryHit[]): string {
  const lines = [`[Now: ${minuteText(now)}]`];
  if (recalled.length > 0)
    lines.push(`[From memory: ${recalled.map(({ file, line, text }) => `${file}:${line} "${text.slice(0, longestRecalledLine)}"`).join(' | ')}]`);
  return lines.join('\n');
}

let lastMinute = { minute: -1, text: '' };

/** `Saturday 2026-11-21 09:30 UTC+01:00`, worked out once a minute. */
function minuteText(now: number): string {
  const minute = Math.floor(now / 60_000);
  if (minute !== lastMinute.minute) {
    const { weekday, date, time, offset } = localTime(now, computerZone());
    lastMinute = { minute, text: `${weekday} ${date} ${time} ${offset}` };
  }
  return lastMinute.text;
}
