import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GgufFixture, ggufBytes, qwenKeys, writeGguf } from './gguf-header.fixture';
import { readModelFacts } from './model-facts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-facts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: GgufFixture | Buffer): string {
  const file = path.join(folder, name);
  if (Buffer.isBuffer(content)) writeFileSync(file, content);
  else writeGguf(file, content);
  return file;
}

describe('the facts of a model file', () => {
  it('are what its header says', () => {
    expect(readModelFacts(written('good.gguf', {}))).toMatchObject({
      architecture: 'qwen3',
      name: 'Test Qwen',
      contextTokens: 40_960,
      layers: 28,
      kvHeads: Array(28).fill(8),
      keySize: 128,
      valueSize: 128,
      vocabulary: 3,
      quant: 'Q4_K_M',
      hasChatTemplate: true,
      kind: 'chat',
      window: null,
    });
  });

  it('take the size of a head from width and heads where it is not said', () => {
    const keys = { 'general.architecture': 'llama', 'llama.block_count': 2, 'llama.embedding_length': 2048, 'llama.attention.head_count': 32 };
    expect(readModelFacts(written('llama.gguf', { keys }))).toMatchObject({
      keySize: 64,
      valueSize: 64,
      kvHeads: [32, 32],
      quant: null,
      hasChatTemplate: false,
    });
  });

  it('count the cache of models with mixed layers layer by layer', () => {
    const keys = { ...qwenKeys, 'qwen3.attention.head_count_kv': [0, 8, 0, 8] };
    expect(readModelFacts(written('mixed.gguf', { keys })).kvHeads).toEqual([0, 8, 0, 8]);
  });

  it('tell embedding models, rerankers and projectors from chat models', () => {
    const kind = (keys: GgufFixture['keys']) => readModelFacts(written('kind.gguf', { keys })).kind;
    expect(kind({ 'general.architecture': 'nomic-bert' })).toBe('embedding');
    expect(kind({ 'general.architecture': 'gemma-embedding' })).toBe('embedding');
    expect(kind({ 'general.architecture': 'qwen3', 'qwen3.pooling_type': 3 })).toBe('embedding');
    expect(kind({ 'general.architecture': 'qwen3', 'qwen3.pooling_type': 4 })).toBe('rerank');
    expect(kind({ 'general.architecture': 'qwen3', 'qwen3.pooling_type': 0 })).toBe('chat');
    expect(kind({ 'general.architecture': 'clip' })).toBe('projector');
  });

  it('take the quantisation from the name where the header has none', () => {
    const keys = { 'general.architecture': 'llama' };
    expect(readModelFacts(written('Thing-7B-UD-Q4_K_XL.gguf', { keys })).quant).toBe('UD-Q4_K_XL');
    expect(readModelFacts(written('thing.iq3_xxs.gguf', { keys })).quant).toBe('IQ3_XXS');
    expect(readModelFacts(written('Qwen3-4B.gguf', { keys })).quant).toBeNull();
  });

  it('add up the parts of a split model', () => {
    const first = written('big-00001-of-00002.gguf', { tensorBytes: 4096 });
    const second = written('big-00002-of-00002.gguf', { keys: {}, tensorBytes: 8192 });
    expect(readModelFacts(first).bytes).toBe(ggufBytes({ tensorBytes: 4096 }).length + ggufBytes({ keys: {}, tensorBytes: 8192 }).length);
    expect(() => readModelFacts(second)).toThrow('is part 2 of 2 of a model. Name the first part, big-00001-of-00002.gguf.');
    rmSync(second);
    expect(() => readModelFacts(first)).toThrow(/big-00002-of-00002.gguf is not beside it/);
    written('big-00002-of-00002.gguf', { keys: {}, tensorBytes: 8192, weightBytes: 10 });
    expect(() => readModelFacts(first)).toThrow(/big-00002-of-00002.gguf is not complete/);
  });
});

describe('a file that is no good is told in a sentence', () => {
  const good = ggufBytes();
  const hugeText = Buffer.from(good);
  // The length of the first key.
  hugeText.writeBigUInt64LE(0x7fff_ffff_ffffn, 24);
  const hugeCount = Buffer.from(good);
  hugeCount.writeBigUInt64LE(0x7fff_ffff_ffffn, 16);

  it.each<[string, GgufFixture | Buffer, RegExp]>([
    ['empty', Buffer.alloc(0), /is empty. Download it again/],
    ['three bytes', Buffer.from('GGU'), /is not a GGUF file/],
    ['text', Buffer.from('hello, this is a text'), /is not a GGUF file. Give the path of a model file/],
    ['a web page', Buffer.from('<!doctype html><html>'), /is a web page, not a model/],
    ['a pointer of Git LFS', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:aa'), /is a pointer of Git LFS/],
    ['the format before GGUF', Buffer.from('tjgg\u0001\u0000\u0000\u0000'), /format that came before GGUF/],
    ['a PyTorch file', Buffer.from('PK\u0003\u0004abcdefgh'), /is a zip or PyTorch file/],
    ['the other byte order', { version: 3 << 24 }, /other byte order/],
    ['a version of the future', { version: 9 }, /has GGUF version 9, which is not known here/],
    ['the first version', { version: 1 }, /has GGUF version 1/],
    ['cut in the header', good.subarray(0, 200), /is broken: its header ends too early/],
    ['cut in the weights', good.subarray(0, good.length - 100), /is not complete: .* MB are there. Download it again/],
    ['an endless text', hugeText, /is broken/],
    ['endless entries', hugeCount, /is broken/],
    ['no architecture', { keys: { 'general.name': 'x' } }, /does not say what kind of model it holds/],
    ['a painter', { keys: { 'general.architecture': 'flux' } }, /paints pictures, which cannot be used here/],
    ['an adapter', { keys: { 'general.architecture': 'llama', 'general.type': 'adapter' } }, /is an adapter \(LoRA\), not a model/],
  ])('%s', (_name, content, message) => {
    expect(() => readModelFacts(written('bad.gguf', content))).toThrow(message);
  });

  it('a folder, and nothing at all', () => {
    mkdirSync(path.join(folder, 'folder.gguf'));
    expect(() => readModelFacts(path.join(folder, 'folder.gguf'))).toThrow(/is a folder, not a model file/);
    expect(() => readModelFacts(path.join(folder, 'nowhere.gguf'))).toThrow(/There is no file .*nowhere.gguf. Check the path/);
  });

  it('any prefix of a good file, and never a crash', () => {
    for (let length = 0; length < good.length; length += 13) {
      expect(() => readModelFacts(written('prefix.gguf', good.subarray(0, length)))).toThrow(/prefix.gguf/);
    }
  });

  it('any single byte changed gives facts or a sentence', () => {
    for (let index = 0; index < 400; index += 3) {
      const changed = Buffer.from(good);
      changed.writeUInt8(changed.readUInt8(index) ^ 0xff, index);
      const file = written('changed.gguf', changed);
      try {
        readModelFacts(file);
      } catch (error) {
        expect(error).toMatchObject({ name: 'FarmhandError', code: 'invalid_input' });
      }
    }
  });
});
