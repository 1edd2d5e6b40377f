import type { CatalogueEntry } from '@shared/contract/models';
import { describe, expect, it } from 'vitest';
import { recommendModel } from './recommend-model';

function model(id: string, parameters: number, more: Partial<CatalogueEntry> = {}, verdict: 'fits' | 'tight' | 'does-not-fit' = 'fits'): CatalogueEntry {
  return {
    id,
    title: id,
    family: 'Qwen3',
    kind: 'chat',
    vision: false,
    tools: true,
    thinking: false,
    licence: { id: 'Apache-2.0', url: 'https://example.org' },
    parameters,
    contextTokens: 32_768,
    goodFor: '',
    card: 'https://example.org',
    quants: [{ quant: 'Q4_K_M', bytes: parameters * 0.6, verdict, installedId: null }],
    ...more,
  };
}

describe('the model that is recommended', () => {
  it('is the largest that fits and calls tools', () => {
    const catalogue = [model('small', 1.7e9), model('middle', 4e9), model('huge', 32e9, {}, 'does-not-fit'), model('mute', 8e9, { tools: false })];
    expect(recommendModel(catalogue, { gpu: true })).toMatchObject({ id: 'middle:Q4_K_M' });
  });

  it('is one that a processor can bear where no GPU helps', () => {
    const catalogue = [model('middle', 4e9), model('large', 14e9)];
    expect(recommendModel(catalogue, { gpu: false })?.entry.id).toBe('middle');
    expect(recommendModel(catalogue, { gpu: true })?.entry.id).toBe('large');
  });

  it('answers at once rather than after thinking, among equals', () => {
    expect(recommendModel([model('thinks', 4e9, { thinking: true }), model('plain', 4e9)], { gpu: false })?.entry.id).toBe('plain');
  });

  it('is none when nothing fits or everything is here already', () => {
    const here = model('here', 4e9);
    here.quants = here.quants.map((quant) => ({ ...quant, installedId: 'downloaded/here' }));
    expect(recommendModel([model('huge', 32e9, {}, 'tight'), here], { gpu: false })).toBeNull();
  });
});
