import type { ProvisionStep } from '@shared/contract/llamafarm';
import { useState } from 'react';
import { useEvent } from './read';

/** The steps of finding and setting up LlamaFarm as they happen, in order, each with its newest state. A new round begins with `find`. */
export function useFarmSteps(): ProvisionStep[] {
  const [steps, setSteps] = useState<ProvisionStep[]>([]);
  useEvent('llamafarm.step', (step) => setSteps((before) => withStep(before, step)));
  return steps;
}

export function withStep(steps: readonly ProvisionStep[], step: ProvisionStep): ProvisionStep[] {
  if (step.step === 'find' && step.state === 'working') return [step];
  const known = steps.some((one) => one.step === step.step);
  return known ? steps.map((one) => (one.step === step.step ? step : one)) : [...steps, step];
}
