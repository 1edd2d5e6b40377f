import { describe, expect, it } from 'vitest';
import { argumentsOf, type DraftRule, patternProblem, senseOf, wouldFit } from './rule-words';

const given = argumentsOf({
  type: 'object',
  properties: { path: { type: 'string', description: 'Where.' }, content: { type: 'string' }, mode: { type: 'string' } },
  required: ['path', 'content'],
});
const draft = (part: Partial<DraftRule>): DraftRule => ({ tool: 'write_file', patterns: { path: 'notes/.*', content: '.*' }, folder: null, ...part });
const question = (args: Record<string, string | string[]>, paths: string[] = []) => ({
  tool: 'write_file',
  arguments: args,
  action: {
    toolVersion: 1,
    folder: '/home/w',
    paths: paths.map((path) => ({ path, real: `/home/w/${path}`, effect: 'write' as const, content: null })),
    environment: [],
  },
});

describe('what a rule would let through', () => {
  it('reads the arguments of a tool off its schema', () => {
    expect(given).toEqual([
      { name: 'path', required: true, description: 'Where.' },
      { name: 'content', required: true, description: '' },
      { name: 'mode', required: false, description: '' },
    ]);
  });

  it('names what is wrong with a pattern', () => {
    expect(patternProblem('notes/(')).toMatch(/Unterminated group/);
    expect(patternProblem('notes/.*')).toBeNull();
  });

  it('tells rules that fit nothing and rules that fit everything', () => {
    expect(senseOf(draft({}), given)).toBe('some');
    expect(senseOf(draft({ patterns: { path: '.*' } }), given)).toBe('never');
    expect(senseOf(draft({ patterns: { path: '.*', content: '.*', mode: '.*' } }), given)).toBe('wide');
    expect(senseOf(draft({ patterns: { path: '(', content: '.*' } }), given)).toBe('broken');
  });

  it('matches arguments whole, and refuses what has no pattern', () => {
    expect(wouldFit(draft({}), question({ path: 'notes/a.md', content: 'x' }))).toBe(true);
    expect(wouldFit(draft({}), question({ path: 'old/notes/a.md', content: 'x' }))).toBe(false);
    expect(wouldFit(draft({}), question({ path: 'notes/a.md', content: 'x', mode: 'append' }))).toBe(false);
  });

  it('matches every item of a list', () => {
    const rule = draft({ patterns: { args: '[a-z]+' } });
    expect(wouldFit(rule, question({ args: ['a', 'b'] }))).toBe(true);
    expect(wouldFit(rule, question({ args: ['a', '-f'] }))).toBe(false);
  });

  it('holds a call to a folder by whole names', () => {
    const rule = draft({ patterns: { path: '.*', content: '.*' }, folder: 'notes' });
    expect(wouldFit(rule, question({ path: 'notes/a.md', content: '' }, ['notes/a.md']))).toBe(true);
    expect(wouldFit(rule, question({ path: 'notes2/a.md', content: '' }, ['notes2/a.md']))).toBe(false);
    expect(wouldFit(rule, question({ path: '../a.md', content: '' }, ['../a.md']))).toBe(false);
  });
});
