// Numbers, sizes and times as the language of the window writes them.
import i18next from 'i18next';

/** `12:04` today, `Mon 12:04` this week, else `12 Mar 2026`. */
export function shortTime(at: number, now = Date.now()): string {
  const locale = i18next.language;
  const date = new Date(at);
  if (date.toDateString() === new Date(now).toDateString()) return date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  if (now - at < 6 * 86_400_000) return date.toLocaleString(locale, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

export function fullTime(at: number): string {
  return new Date(at).toLocaleString(i18next.language, { dateStyle: 'medium', timeStyle: 'medium' });
}

/** `6 ms`, `1.4 s`, `3 min`. */
export function duration(ms: number): string {
  const locale = i18next.language;
  const unit = (value: number, name: string, digits = 0) =>
    value.toLocaleString(locale, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: digits });
  if (ms < 1_000) return unit(Math.round(ms), 'millisecond');
  if (ms < 60_000) return unit(ms / 1_000, 'second', ms < 10_000 ? 1 : 0);
  return unit(Math.round(ms / 60_000), 'minute');
}

/** `4:41`, from ms. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Powers of 1,000: `1.3 GB`. */
export function bytes(count: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const step = count < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(count) / 3));
  return (count / 1_000 ** step).toLocaleString(i18next.language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  });
}

/** `3.1k`, `410`. */
export function compact(count: number): string {
  return count.toLocaleString(i18next.language, { notation: 'compact', maximumFractionDigits: 1 }).replace('K', 'k');
}

export function number(count: number, digits = 0): string {
  return count.toLocaleString(i18next.language, { maximumFractionDigits: digits });
}

/** 0 to 1 as `96 %` in the language's way. */
export function percent(share: number): string {
  return share.toLocaleString(i18next.language, { style: 'percent' });
}
