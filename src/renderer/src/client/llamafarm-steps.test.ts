import type { ProvisionStep } from '@shared/contract/llamafarm';
import { describe, expect, it } from 'vitest';
import { withStep } from './llamafarm-steps';

const step = (name: ProvisionStep['step'], state: ProvisionStep['state']): ProvisionStep => ({ step: name, state, detail: '' });

describe('the steps of LlamaFarm', () => {
  it('keep their order, each in its newest state', () => {
    const heard = [step('find', 'working'), step('find', 'done'), step('read-project', 'working'), step('read-project', 'failed')];
    expect(heard.reduce<ProvisionStep[]>(withStep, [])).toEqual([step('find', 'done'), step('read-project', 'failed')]);
  });

  it('begin anew when it is looked for again', () => {
    expect([step('find', 'failed'), step('verify', 'done'), step('find', 'working')].reduce<ProvisionStep[]>(withStep, [])).toEqual([step('find', 'working')]);
  });
});
