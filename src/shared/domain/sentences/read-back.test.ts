import { describe, expect, it } from 'vitest';
import { say } from '.';
import { readInGerman } from './read-in-german';

const { text, whole } = readInGerman();

describe('a text of the core, read back', () => {
  it('is told sentence by sentence, with what it holds', () => {
    expect(text(`${say('route.answers', { who: say('route.engine') })} ${say('route.starter')} ${say('farm.looking')}`)).toBe(
      'Die eingebaute Engine antwortet. Das ist das kleine Startmodell; größere zeigt `farmhand models list`. LlamaFarm wird gesucht.',
    );
    const tried = ['http://127.0.0.1:14345', 'http://127.0.0.1:8000'].map((url) => say('farm.tried.at', { url, outcome: say('farm.tried.refused') }));
    expect(text(say('farm.notFound', { tried: tried.join('; ') }))).toBe(
      'LlamaFarm wurde nicht gefunden: http://127.0.0.1:14345 hat die Verbindung abgelehnt; http://127.0.0.1:8000 hat die Verbindung abgelehnt.',
    );
  });

  it('may be what happened without what to do, or the other way round', () => {
    expect(text('tiny.gguf is empty.')).toBe('tiny.gguf ist leer.');
    expect(text('Check the file and its permissions.')).toBe('Prüfe die Datei und ihre Rechte.');
  });

  it('keeps the words of others, and what stands around them', () => {
    expect(text('Ollama is not reachable')).toBe('Ollama is not reachable');
    expect(text('Segmentation fault (core dumped). Nothing was changed.\n\n  at line 3')).toBe(
      'Segmentation fault (core dumped). Nichts wurde geändert.\n\n  at line 3',
    );
    expect(text('')).toBe('');
  });

  it('has numbers, sizes and days as they are written there', () => {
    expect(text(say('doctor.disk.room', { room: '12.5' }))).toBe('12,5 GB sind frei auf der Platte mit dem Zustandsordner.');
    expect(text(say('doctor.backup.newest', { at: '2026-08-01 12:30' }))).toBe('Die neueste ist vom 01.08.2026 12:30 (UTC).');
    expect(text(say('farm.looking'))).toBe('LlamaFarm wird gesucht.');
  });

  it('is what the agent says when it stops by itself', () => {
    const refused = say('agent.deniedOne', { preview: say('preview.read', { path: 'a.md' }), reason: say('approvals.no') });
    expect(text([say('agent.denied'), `- ${refused}`, say('agent.sayInstead')].join('\n'))).toBe(
      'Ich habe angehalten, weil das, was ich tun wollte, nicht erlaubt war:\n- a.md lesen. (die Person hat nein gesagt.)\nSag mir, was ich stattdessen tun soll.',
    );
  });
});

describe('the preview of a call, read back', () => {
  it('keeps what the call holds word for word, even where it looks like a sentence of ours', () => {
    expect(whole('Remember: Nothing was changed. Read a.md.', 'preview.')).toBe('Merken: Nothing was changed. Read a.md.');
    expect(whole('Show the notification "Search memory for "x"."." .', 'preview.')).toBeNull();
    expect(whole('In a.md, replace "b" with "c" with "d".', 'preview.')).toBeNull();
    expect(whole(say('preview.edit', { path: 'a, replace.md', find: JSON.stringify('with "x"\n'), replace: JSON.stringify('" with "') }), 'preview.')).toBe(
      'In a, replace.md "with \\"x\\"\\n" durch "\\" with \\"" ersetzen.',
    );
    expect(whole(say('preview.run', { command: JSON.stringify(['git', 'log in the workspace.']) }), 'preview.')).toBe(
      '["git","log in the workspace."] im Arbeitsordner ausführen.',
    );
  });

  it('is no other sentence, and nothing of somebody else', () => {
    expect(whole(say('farm.looking'), 'preview.')).toBeNull();
    expect(whole('Do what this says.', 'preview.')).toBeNull();
    expect(whole(say('preview.simulated', { what: say('preview.set', { device: 'barn fan', value: '40%' }) }), 'preview.')).toBe(
      'barn fan auf 40% stellen (simuliert).',
    );
  });
});
