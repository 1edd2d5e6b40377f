import type { ModelMessage } from '@shared/domain/model';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { defineTool } from '../tools';
import { findDoubt } from './doubt';

const tool = defineTool({
  name: 'control',
  title: 'Control',
  description: 'Control.',
  risk: 'simulated',
  input: z.object({ device: z.string(), action: z.string() }),
  copied: ['device'],
  preview: ({ device, action }) => `Switch ${device} ${action}.`,
  run: () => ({ content: '' }),
});
const call = (device: string, confidence?: number) => ({ tool, arguments: { device, action: 'on' }, preview: `Switch ${device} on.`, confidence });
const watched = { confidence: 0.5, intent: 0.5 };
const said = (...texts: string[]): ModelMessage[] => texts.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content }));

it('lets a call through whose copied words were said, in any case and with any accents', () => {
  expect(findDoubt(call('Café lamp'), watched, said('please turn on the cafe LAMP'))).toBeNull();
});

it('asks about a device that nobody named', () => {
  expect(findDoubt(call('barn heater'), watched, said('it is awfully cold'))).toBe(
    'I did not find "barn heater" in what you said. Did you mean: Switch barn heater on?',
  );
});

it('asks when the model was not sure', () => {
  expect(findDoubt(call('lamp', 0.3), watched, said('lamp on'))).toMatch(/^I am not sure/);
  expect(findDoubt(call('lamp', 0.8), watched, said('lamp on'))).toBeNull();
  expect(findDoubt(call('lamp', 0.8), { confidence: 0.9, intent: 0.5 }, said('lamp on'))).toMatch(/^I am not sure/);
});

it('asks when the model was not sure that it should call at all', () => {
  expect(findDoubt({ ...call('lamp', 0.9), intent: 0.4 }, watched, said('the lamp was a present'))).toMatch(/^I am not sure/);
  expect(findDoubt({ ...call('lamp', 0.9), intent: 0.6 }, watched, said('lamp on'))).toBeNull();
});

it('asks once: the same call after the question is run', () => {
  expect(
    findDoubt(
      call('barn heater', 0.2),
      watched,
      said('it is cold', 'I did not find "barn heater" in what you said. Did you mean: Switch barn heater on?', 'yes'),
    ),
  ).toBeNull();
});
