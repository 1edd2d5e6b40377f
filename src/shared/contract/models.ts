import { z } from 'zod';
import { event, method } from './define';

export const modelInfoSchema = z.object({
  id: z.string(),
  provider: z.string(),
  title: z.string(),
  contextWindow: z.number().nullable(),
  available: z.boolean(),
  detail: z.string().optional(),
});

export const routeSchema = z.object({
  /** `provider/model` that answers now, or null when none can. */
  model: z.string().nullable(),
  reason: z.string(),
  action: z.string().nullable(),
});
export type Route = z.infer<typeof routeSchema>;

export const modelMethods = {
  'models.list': method({
    scope: 'chat',
    summary: 'The models that can be named in a chat, and the one that answers now.',
    input: z.object({}),
    output: z.object({ models: z.array(modelInfoSchema), route: routeSchema }),
  }),
};

export const modelEvents = {
  'route.changed': event({ summary: 'Another model answers from now on.', durable: true, data: routeSchema }),
};
