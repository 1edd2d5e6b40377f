import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { computerZone, localTime } from '../../base/local-time';
import { findZone } from './time-zones';
import { defineTool, type Tool } from './tool';

export interface TimeDeps {
  clock: () => number;
  /** IANA name; default: this computer's. */
  zone?: string | undefined;
}

export function createTimeNowTool({ clock, zone = computerZone() }: TimeDeps): Tool {
  return defineTool({
    name: 'time_now',
    title: 'Date and time',
    description: 'The current date and time.',
    risk: 'read',
    input: z.object({ timezone: z.string().describe("IANA name like Europe/Berlin. Default: this computer's.").optional() }),
    preview: ({ timezone }) => (timezone ? say('preview.timeIn', { zone: timezone }) : say('preview.clock')),
    run({ timezone }) {
      const wanted = timezone === undefined || timezone.trim() === '' ? zone : findZone(timezone, zone);
      if (!wanted)
        return {
          isError: true,
          content: `Error: there is no time zone ${JSON.stringify((timezone ?? '').slice(0, 40))}. Use an IANA name like Europe/Berlin.`,
        };
      const now = clock();
      const { weekday, date, timeWithSeconds, offset } = localTime(now, wanted);
      return { content: `${weekday} ${date} ${timeWithSeconds} ${offset} (${wanted})`, details: { ms: now, zone: wanted } };
    },
  });
}
