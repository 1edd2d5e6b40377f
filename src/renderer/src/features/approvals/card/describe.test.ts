import type { Approval } from '@shared/contract/approvals';
import { describe, expect, it } from 'vitest';
import { headlineOf, shortHash } from './describe';

type Action = NonNullable<Approval['action']>;

const action = (part: Partial<Action>): Action => ({ toolVersion: 1, folder: null, paths: [], environment: [], ...part });
const write = (path: string, content: string | null): Action['paths'][number] => ({ path, real: `/w/${path}`, effect: 'write', content });

describe('the headline of a question', () => {
  it('names the program of a command', () => {
    expect(headlineOf({ action: action({ command: ['git', 'push'] }), risk: 'danger', tool: 'run_command' })).toEqual({
      verb: 'run',
      target: 'git',
      undoable: false,
    });
  });

  it('tells a new file from one that is there', () => {
    expect(headlineOf({ action: action({ paths: [write('a.md', null)] }), risk: 'write', tool: 'write_file' })).toMatchObject({
      verb: 'create',
      target: 'a.md',
    });
    expect(headlineOf({ action: action({ paths: [write('a.md', 'ab')] }), risk: 'write', tool: 'write_file' })).toMatchObject({
      verb: 'change',
      undoable: true,
    });
  });

  it('counts further files', () => {
    const paths = [write('a.md', 'x'), write('b.md', 'x'), { ...write('c.md', 'x'), effect: 'read' as const }];
    expect(headlineOf({ action: action({ paths }), risk: 'write', tool: 'move' }).target).toBe('a.md +1');
  });

  it('falls back to the tool where nothing is known of the action', () => {
    expect(headlineOf({ action: null, risk: 'simulated', tool: 'control' })).toEqual({ verb: 'simulate', target: 'control', undoable: false });
  });

  it('shortens a hash to its ends', () => {
    expect(shortHash('9f3c00000000e21a')).toBe('9f3c…e21a');
  });
});
