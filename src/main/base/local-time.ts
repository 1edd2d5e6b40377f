// Wall-clock time in a zone, from an injected clock. Formatters are kept: making one costs more than a hundred uses.
export interface LocalTime {
  /** `Saturday` */
  weekday: string;
  /** `2026-11-21` */
  date: string;
  /** `09:30` */
  time: string;
  /** `09:30:12` */
  timeWithSeconds: string;
  /** `UTC+01:00`, or `UTC+00:00`. */
  offset: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** `ms` since 1970 as people in `zone` (IANA name) read it. Throws RangeError for an unknown zone. */
export function localTime(ms: number, zone: string): LocalTime {
  const parts = new Map(
    formatterFor(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  const time = `${part('hour')}:${part('minute')}`;
  const offset = part('timeZoneName').replace('GMT', 'UTC');
  return {
    weekday: part('weekday'),
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time,
    timeWithSeconds: `${time}:${part('second')}`,
    offset: offset === 'UTC' ? 'UTC+00:00' : offset,
  };
}

/** The zone of this computer, as an IANA name. */
export function computerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
  formatters.set(zone, made);
  return made;
}
