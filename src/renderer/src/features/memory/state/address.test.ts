import { describe, expect, it } from 'vitest';
import { fileOf, hrefOf, newFileName } from './address';

describe('files in addresses', () => {
  it('come back as they went', () => {
    for (const file of ['MEMORY.md', 'memory/2026-11-21.md', 'skills/a b/SKILL.md', '100%.md', 'ä#?.md']) expect(fileOf(hrefOf(file))).toBe(file);
  });

  it('are none at the page itself', () => {
    expect(fileOf('/memory')).toBe('');
    expect(fileOf('/memory/')).toBe('');
  });

  it('survive a broken escape', () => {
    expect(fileOf('/memory/100%.md')).toBe('100%.md');
  });
});

describe('names of new files', () => {
  it('follow their kind', () => {
    expect(newFileName('note', ' Gate codes ')).toBe('memory/gate-codes.md');
    expect(newFileName('skill', 'Prune')).toBe('skills/prune/SKILL.md');
    expect(newFileName('page', 'Ställe.md')).toBe('ställe.md');
  });

  it('are refused when they lead elsewhere', () => {
    for (const name of ['', '../x', 'a/b', 'a\\b', '.hidden', 'a:b', '-x']) expect(newFileName('note', name)).toBeNull();
  });
});
