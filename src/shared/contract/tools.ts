import { z } from 'zod';
import { event, method } from './define';
import { riskSchema } from './messages';

export const toolInfoSchema = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  title: z.string(),
  description: z.string(),
  risk: riskSchema,
  /** Part of the set that a model is offered by default. */
  offered: z.boolean(),
  parameters: z.json(),
});

export const toolMethods = {
  'tools.list': method({
    scope: 'read',
    summary: 'Every tool, with its risk and its input.',
    input: z.object({}),
    output: z.object({ tools: z.array(toolInfoSchema) }),
  }),
  'home.get': method({
    scope: 'read',
    summary: 'The simulated home and rover, as the agent left them.',
    input: z.object({}),
    output: z.object({
      simulated: z.literal(true),
      devices: z.record(z.string(), z.object({ state: z.string(), value: z.string().nullable(), updatedAt: z.number() })),
      rover: z.object({ x: z.number(), y: z.number(), heading: z.number(), location: z.string().nullable() }),
    }),
  }),
};

export const toolEvents = {
  notification: event({
    summary: 'The agent tells the person something.',
    durable: true,
    data: z.object({ message: z.string(), channel: z.string(), priority: z.string(), shownOnDesktop: z.boolean() }),
  }),
  'home.changed': event({ summary: 'A simulated device or the rover changed.', durable: false, data: z.object({ what: z.string(), detail: z.string() }) }),
};
