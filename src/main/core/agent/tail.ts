// What changes from turn to turn goes below the newest message, and stays there: the prompt above it never changes.
import type { MemoryHit } from '@shared/contract/memory';

const longestRecalledLine = 160;

export function buildTail(now: Date, recalled: MemoryHit[], timeZone?: string): string {
  const lines = [`[Now: ${formatNow(now, timeZone)}]`];
  if (recalled.length > 0) lines.push(`[From memory: ${recalled.map(({ file, line, text }) => `${file}:${line} "${text.slice(0, longestRecalledLine)}"`).join(' | ')}]`);
  return lines.join('\n');
}

/** `Saturday 2026-11-21 09:30 UTC+01:00`. */
export function formatNow(now: Date, timeZone?: string): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'long',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const offset = (parts.get('timeZoneName') ?? '').replace('GMT', 'UTC');
  return `${parts.get('weekday')} ${parts.get('year')}-${parts.get('month')}-${parts.get('day')} ${parts.get('hour')}:${parts.get('minute')} ${offset}`;
}
