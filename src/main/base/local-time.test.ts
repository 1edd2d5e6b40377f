import { describe, expect, it } from 'vitest';
import { localTime } from './local-time';

const moment = Date.UTC(2026, 10, 21, 8, 30, 12);

describe('localTime', () => {
  it('tells weekday, date, time and offset of a zone', () => {
    expect(localTime(moment, 'Europe/Berlin')).toEqual({
      weekday: 'Saturday',
      date: '2026-11-21',
      time: '09:30',
      timeWithSeconds: '09:30:12',
      offset: 'UTC+01:00',
    });
    expect(localTime(moment, 'UTC').offset).toBe('UTC+00:00');
    expect(localTime(moment, 'Asia/Kolkata')).toMatchObject({ time: '14:00', offset: 'UTC+05:30' });
  });

  it('changes the day with the zone, and writes midnight as 00', () => {
    expect(localTime(Date.UTC(2026, 11, 31, 23, 30), 'Pacific/Auckland')).toMatchObject({ date: '2027-01-01', weekday: 'Friday' });
    expect(localTime(Date.UTC(2026, 0, 1, 0, 5), 'UTC').time).toBe('00:05');
  });

  it('knows summer time', () => {
    expect(localTime(Date.UTC(2026, 6, 1, 12), 'Europe/Berlin').offset).toBe('UTC+02:00');
  });
});
