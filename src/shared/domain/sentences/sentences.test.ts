import { describe, expect, it } from 'vitest';
import { english, type SentenceId } from './english';
import { german } from './german';
import { readInGerman } from './read-in-german';
import { fill, type Kind, partsOf } from './template';

const isSentence = (id: string): id is SentenceId => Object.hasOwn(english, id);
const ids = Object.keys(english).filter(isSentence);
const samples: Record<Kind | 'any', [english: string, german: string]> = {
  any: ['the blue file, v1.2 (new)', 'the blue file, v1.2 (new)'],
  word: ['http://127.0.0.1:14345', 'http://127.0.0.1:14345'],
  url: ['http://127.0.0.1:14345', 'http://127.0.0.1:14345'],
  number: ['12.5', '12,5'],
  size: ['1.2 GB to 3.0 GB', '1,2 GB bis 3,0 GB'],
  date: ['2026-08-01 12:30', '01.08.2026 12:30'],
  json: ['"a with \\"b\\""', '"a with \\"b\\""'],
  list: ['["git","status"]', '["git","status"]'],
  said: ['Somebody Else', 'Somebody Else'],
  known: [english['engine.readingWeights'], german['engine.readingWeights']],
};

const namesIn = (template: string) => new Set(partsOf(template).flatMap((part) => ('name' in part ? part.name : [])));

/** The English sentence and the German one, with the same values. */
function bothOf(id: SentenceId): [english: string, german: string] {
  const values = partsOf(english[id]).flatMap((part) => ('name' in part ? [{ name: part.name, sample: samples[part.kind ?? 'any'] }] : []));
  const first = new Map(values.toReversed().map(({ name, sample }) => [name, sample]));
  const filled = (template: string, at: 0 | 1) => fill(template, Object.fromEntries([...first].map(([name, sample]) => [name, sample[at]])));
  return [filled(english[id], 0), filled(german[id], 1)];
}

/** What a reading makes of them, where it is not what it should be. */
const misread = (some: SentenceId[], read: (text: string) => string | null, within: SentenceId | null = null) =>
  some.flatMap((id) => {
    const [ours, theirs] = bothOf(id);
    const [asked, wanted] = within === null ? [ours, theirs] : [fill(english[within], { reason: ours }), fill(german[within], { reason: theirs })];
    const found = read(asked);
    return found === wanted ? [] : [{ id, asked, wanted, found }];
  });

describe('the sentences of the core', () => {
  it('hold the same in both languages', () => {
    const differing = ids.filter(
      (id) => german[id].trim() === '' || /\{\w+:/.test(german[id]) || String([...namesIn(german[id])].sort()) !== String([...namesIn(english[id])].sort()),
    );
    expect(differing).toEqual([]);
  });

  it('stand there once', () => {
    const before = new Map(ids.map((id) => [english[id], id]));
    expect(ids.filter((id) => before.get(english[id]) !== id)).toEqual([]);
  });

  const read = readInGerman();
  const previews = ids.filter((id) => id.startsWith('preview.'));
  const others = ids.filter((id) => !id.startsWith('preview.'));

  it('are read back as the preview of a call', () => {
    expect(misread(previews, (text) => read.whole(text, 'preview.'))).toEqual([]);
  });

  it('are read back inside of another sentence', () => {
    expect(misread(others, read.text, 'engine.noMemory')).toEqual([]);
  });

  it('are read back alone', () => {
    const alone = others.filter((id) => english[id].replaceAll(/\{\w+(?::\w+)?\}|[^A-Za-z]/g, '').length >= 5);
    expect(misread(alone, read.text)).toEqual([]);
  });
});
