import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogue, sizeOf } from './catalogue';
import { quantInName, splitNameOf } from './split-name';

const text = readFileSync(new URL('../../../../../resources/models/catalogue.json', import.meta.url), 'utf8');
const catalogue = parseCatalogue(text);
const files = catalogue.models.flatMap(({ quants }) => quants.flatMap((quant) => quant.files.map((file) => ({ ...file, quant: quant.quant }))));

describe('the catalogue', () => {
  it('has Qwen3 from 0.6B to 32B, vision models, embedding models and rerankers', () => {
    const ids = catalogue.models.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['qwen3-0.6b', 'qwen3-1.7b', 'qwen3-4b', 'qwen3-8b', 'qwen3-14b', 'qwen3-32b', 'qwen3-30b-a3b']));
    expect(catalogue.models.filter(({ vision }) => vision).length).toBeGreaterThan(3);
    expect(catalogue.models.filter(({ kind }) => kind === 'embedding').length).toBeGreaterThan(3);
    expect(catalogue.models.filter(({ kind }) => kind === 'rerank').length).toBeGreaterThan(0);
  });

  it('names the quantisation that the file has', () => {
    for (const { path, role, quant } of files) if (role === 'model') expect(quantInName(path)).toBe(quant);
  });

  it('has sizes that go with the parameters', () => {
    for (const { id, parameters, quants } of catalogue.models) {
      for (const { quant, files: own } of quants) {
        const bits = (own.filter(({ role }) => role === 'model').reduce((sum, file) => sum + sizeOf(file), 0) * 8) / parameters;
        expect(bits, `${id} ${quant}`).toBeGreaterThan(quant === 'Q8_0' ? 7 : 3.7);
        expect(bits, `${id} ${quant}`).toBeLessThan(quant === 'Q8_0' ? 10.5 : 7.5);
      }
    }
  });

  it('gives a projector to every vision model', () => {
    for (const { id, vision, quants } of catalogue.models)
      for (const { files: own } of quants)
        expect(
          own.some(({ role }) => role === 'projector'),
          id,
        ).toBe(vision);
  });

  it('has no checksum twice for different files', () => {
    const paths = new Map<string, string>();
    for (const { sha256, path } of files) {
      if (sha256 === null) continue;
      expect(paths.get(sha256) ?? path).toBe(path);
      paths.set(sha256, path);
    }
  });

  it('that is broken is told with every fault', () => {
    const broken = { ...catalogue, models: [{ ...catalogue.models[0], parameters: 'many' }, catalogue.models[1], catalogue.models[1]] };
    expect(() => parseCatalogue(JSON.stringify(broken))).toThrow(/catalogue of models is broken[\s\S]*parameters/);
    expect(() => parseCatalogue(JSON.stringify({ ...catalogue, models: [catalogue.models[1], catalogue.models[1]] }))).toThrow(/stands twice/);
    expect(() => parseCatalogue(JSON.stringify({ ...catalogue, sources: {} }))).toThrow(/unknown source/);
  });
});

describe('names of files', () => {
  it('tell parts', () => {
    expect(splitNameOf('Q4/x-00002-of-00003.gguf')).toEqual({ stem: 'Q4/x', part: 2, parts: 3 });
    expect(splitNameOf('x.gguf')).toBeNull();
    expect(splitNameOf('x-2-of-3.gguf')).toBeNull();
  });
});
