import { z } from 'zod';
import { event, method } from './define';
import { sessionParamsSchema } from './messages';

/** Words for the system prompt under a name, with parameters if wanted. A session uses it by `params.systemPreset`. */
export const presetSchema = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  params: sessionParamsSchema.omit({ systemPreset: true }),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Preset = z.infer<typeof presetSchema>;

export const presetMethods = {
  'presets.list': method({ scope: 'read', summary: 'Prompt presets, by name.', input: z.object({}), output: z.object({ presets: z.array(presetSchema) }) }),
  'presets.save': method({
    scope: 'admin',
    summary: 'Makes a preset, or replaces the one named.',
    input: z.object({
      presetId: z.string().optional(),
      name: z.string().trim().min(1).max(100),
      text: z.string().max(20_000),
      params: presetSchema.shape.params.default({}),
    }),
    output: z.object({ preset: presetSchema }),
  }),
  'presets.remove': method({
    scope: 'admin',
    summary: 'Removes a preset. Sessions that use it go on without it.',
    input: z.object({ presetId: z.string() }),
    output: z.object({ removed: z.boolean() }),
  }),
};

export const presetEvents = {
  'presets.changed': event({ summary: 'The presets changed.', durable: false, data: z.object({ presets: z.array(presetSchema) }) }),
};
